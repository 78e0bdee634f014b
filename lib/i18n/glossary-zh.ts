import type { Attachment, Instalment, Requirement } from '../trade/order-spec.ts';
import type { SectionId, SpecField } from '../trade/spec-sections.ts';

/**
 * Simplified Chinese for what stands beside the English of a document: headings,
 * labels, choices and units, as the trade writes them. A closed list: what the
 * buyer typed is never translated.
 */

/** Headings of the sections. */
export const zhSections: Readonly<Record<SectionId, string>> = {
  document: '文件',
  parties: '买卖双方',
  product: '产品与样品',
  requirements: '质量要求',
  customisation: '定制',
  quantity: '数量',
  packaging: '包装与标签',
  inspection: '检验',
  compliance: '标准与认证',
  price: '价格',
  payment: '付款',
  delivery: '交货',
  terms: '变更与违约责任',
  evidence: '证据',
  coverage: '保障',
  attachments: '附件',
  notes: '内部备注',
};

/** Labels of the fields. */
export const zhFields: Readonly<Record<SpecField['path'], string>> = {
  'document.title': '标题',
  'document.orderNumber': '阿里巴巴国际站订单号',
  'document.poNumber': '采购订单号',
  'document.language': '以何种语言为准',
  'buyer.name': '买方法定名称',
  'buyer.contact': '买方联系人',
  'supplier.name': '供应商在阿里巴巴国际站的名称',
  'supplier.legalName': '供应商法定名称',
  'supplier.beneficiary': '收款人',
  'supplier.legalNameChinese': '供应商中文法定名称',
  'supplier.licence': '营业执照号',
  'supplier.companyId': '阿里巴巴国际站公司编号',
  'supplier.country': '国家',
  'supplier.url': '供应商网页',
  'product.title': '产品',
  'product.model': '型号或 SKU',
  'product.id': '产品编号',
  'product.url': '产品网页',
  'product.use': '预定用途',
  'product.market': '销售国家',
  'product.hsCode': '海关 HS 编码',
  'product.pictures': '图纸与照片',
  'sample.id': '确认样',
  'sample.date': '样品确认日期',
  'sample.photos': '样品照片',
  'sample.keptBy': '样品保管方',
  requirements: '要求',
  'materials.parts': '材料与关键零部件',
  'materials.substitution': '材料变更',
  'customisation.designFile': '设计文件',
  'customisation.description': '标志、颜色、标签、印刷',
  'quantity.amount': '数量',
  'quantity.unit': '单位',
  'quantity.over': '允许溢装(百分比)',
  'quantity.under': '允许短装(百分比)',
  'quantity.spares': '备品数量',
  'packaging.description': '包装',
  'packaging.inner': '内包装与零售包装',
  'packaging.perCarton': '每箱件数',
  'packaging.cartons': '箱数',
  'packaging.cartonSize': '外箱尺寸',
  'packaging.cartonWeight': '外箱重量',
  'packaging.test': '外箱测试',
  'packaging.pallets': '托盘',
  'labelling.barcode': '条形码',
  'labelling.origin': '原产地标识',
  'labelling.language': '标签语言',
  'labelling.warnings': '警告标识',
  'labelling.marks': '箱唛',
  'inspection.level': '检验水平',
  'inspection.critical': '致命缺陷 AQL',
  'inspection.major': '严重缺陷 AQL',
  'inspection.minor': '轻微缺陷 AQL',
  'inspection.defects': '缺陷清单',
  'inspection.inspector': '检验方',
  'inspection.when': '检验时间',
  'inspection.failure': '检验不合格时',
  'compliance.standards': '标准',
  'compliance.certificates': '证书',
  'compliance.lab': '检测实验室',
  'compliance.paidBy': '检测费用承担方',
  'price.unitPrice': '单价',
  'price.shipping': '运费',
  'price.tooling': '模具费',
  'price.other': '其他费用',
  'price.includes': '价格包含',
  'price.validUntil': '价格有效期至',
  schedule: '付款计划',
  'payment.method': '付款方式',
  'payment.account': '收款账户',
  'delivery.shipDate': '发货日期',
  'delivery.leadDays': '交货期(天)',
  'delivery.leadStart': '交货期起算点',
  'delivery.incoterm': '贸易术语',
  'delivery.place': '指定地点',
  'delivery.mode': '运输方式',
  'delivery.partial': '分批发运',
  'delivery.documents': '货运单据',
  'terms.changes': '订单变更',
  'terms.late': '延迟发货时',
  'terms.defects': '货物有缺陷时',
  'terms.cancel': '取消权',
  'terms.rights': '模具与设计',
  'evidence.plan': '应保留的证据',
  'coverage.limit': '信用保障额度',
  'coverage.basis': '额度说明',
  'coverage.kind': '保障范围',
  attachments: '文件清单',
  'internal.targetPrice': '目标价',
  'internal.notes': '备注',
};

/** Choices that are words; codes such as "S-1" and "FOB" are the same in Chinese. */
export const zhChoices: Readonly<Record<string, string>> = {
  'delivery.mode=sea': '海运',
  'delivery.mode=air': '空运',
  'delivery.mode=express': '快递',
  'delivery.mode=rail': '铁路',
  'delivery.mode=road': '公路',
  'coverage.kind=post-delivery': '交货后',
  'coverage.kind=pre-shipment': '发货前(旧合同)',
  'coverage.basis=none': '未知',
  'coverage.basis=limit': '公布的额度',
  'coverage.basis=remaining': '剩余额度',
  'coverage.basis=typed': '自行填写',
  'inspection.critical=0': '不接受任何缺陷',
  'inspection.major=0': '不接受任何缺陷',
  'inspection.minor=0': '不接受任何缺陷',
};

/** Parts of a requirement. */
export const zhRequirement: Readonly<Record<Exclude<keyof Requirement, 'id'>, string>> = {
  aspect: '类别',
  attribute: '项目',
  value: '数值',
  code: '色号',
  unit: '单位',
  tolerance: '公差',
  method: '测量方法',
  class: '缺陷等级',
};

/** What a requirement is about. */
export const zhAspects: Readonly<Record<Requirement['aspect'], string>> = {
  colour: '颜色',
  weight: '重量',
  material: '材料',
  dimension: '尺寸',
  finish: '表面处理',
  function: '功能',
  safety: '安全',
  other: '其他',
};

/** Classes of defects. */
export const zhClasses: Readonly<Record<Requirement['class'], string>> = {
  critical: '致命',
  major: '严重',
  minor: '轻微',
};

/** Parts of a payment. */
export const zhInstalment: Readonly<Record<Exclude<keyof Instalment, 'id'>, string>> = {
  share: '金额或比例',
  in: '计算方式',
  trigger: '付款条件',
};

/** How a payment is given. */
export const zhShares: Readonly<Record<Instalment['in'], string>> = {
  percent: '占总额百分比',
  money: '金额',
  rest: '余款',
};

/** The payments every schedule begins with, by id. */
export const zhInstalments: Readonly<Record<string, string>> = { deposit: '定金', balance: '尾款' };

/** Who a file is for. */
export const zhAudiences: Readonly<Record<Attachment['audience'], string>> = {
  internal: '仅限买方',
  supplier: '供应商',
};

/** Words of the documents themselves, by their key under `files`. */
export const zhWords = {
  untitled: '订单规格书',
  revision: '版本',
  draft: '草稿',
  internal: '内部文件，不得发给供应商',
  page: '页',
  noAmount: '无法识别为金额',
  plan: '抽样方案',
  'column.number': '序号',
  'column.section': '章节',
  'column.field': '项目',
  'column.value': '内容',
  'column.payment': '付款',
  'column.defect': '缺陷等级',
  'column.aql': '接收质量限',
  'column.sample': '样本量',
  'column.accept': '接收数 (Ac)',
  'column.reject': '拒收数 (Re)',
  'column.file': '文件',
  'column.bytes': '大小(字节)',
  'column.audience': '对象',
} as const;

const piece = '件';
const kilogram = '千克';
const metre = '米';

/** Units as buyers type them. One that is not here stands alone. */
export const zhUnits: Readonly<Record<string, string>> = {
  piece: piece,
  pieces: piece,
  pc: piece,
  pcs: piece,
  unit: piece,
  units: piece,
  set: '套',
  sets: '套',
  pair: '双',
  pairs: '双',
  dozen: '打',
  box: '盒',
  boxes: '盒',
  bag: '袋',
  bags: '袋',
  roll: '卷',
  rolls: '卷',
  sheet: '张',
  sheets: '张',
  carton: '箱',
  cartons: '箱',
  pallet: '托盘',
  pallets: '托盘',
  mg: '毫克',
  g: '克',
  kg: kilogram,
  kilogram,
  kilograms: kilogram,
  t: '吨',
  ton: '吨',
  tons: '吨',
  lb: '磅',
  lbs: '磅',
  oz: '盎司',
  mm: '毫米',
  cm: '厘米',
  m: metre,
  meter: metre,
  meters: metre,
  metre,
  metres: metre,
  in: '英寸',
  inch: '英寸',
  inches: '英寸',
  ft: '英尺',
  yd: '码',
  yard: '码',
  yards: '码',
  m2: '平方米',
  'm²': '平方米',
  m3: '立方米',
  'm³': '立方米',
  gsm: '克/平方米',
  'g/m2': '克/平方米',
  'g/m²': '克/平方米',
  ml: '毫升',
  L: '升',
  N: '牛',
  V: '伏',
  W: '瓦',
  mAh: '毫安时',
  '°C': '摄氏度',
};
