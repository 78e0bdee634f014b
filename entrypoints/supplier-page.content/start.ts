import { obey, page, tell } from '../../lib/messaging/page-client.ts';
import { type Chip, createChip } from './chip.ts';
import { type Host, mountHost } from './host.ts';
import { createLifetime, type Lifetime } from './lifetime.ts';
import { createMarks } from './marks.ts';
import { onAddressChange } from './navigation.ts';
import { createOutline, type Outline } from './outline.ts';
import { createPanel, type Panel } from './panel.ts';
import { createSession, type Session, type View } from './session.ts';
import { keepDismissed, keepPlace, onDismissed, readSettings, type Settings } from './settings.ts';

type Surfaces = { host: Host; chip: Chip; panel: Panel; outline: Outline; lifetime: Lifetime };

export async function start(): Promise<void> {
  const settings = await readSettings();
  const surfaces = build(settings);
  const { host, lifetime } = surfaces;
  const session = createSession(host.node, createView(surfaces, settings), lifetime);
  listen(surfaces, session);
}

function build(settings: Settings): Surfaces {
  const lifetime = createLifetime(() => {
    panel.close();
    chip.retire();
    host.ground.replaceChildren();
  });
  const host = mountHost(lifetime.signal);
  const { layer } = host;
  const chip: Chip = createChip(layer, {
    place: settings.place,
    dismissed: settings.dismissed,
    room: () => ({ width: layer.clientWidth - panel.width(), height: layer.clientHeight }),
    onPress: () => lifetime.isAlive() && panel.toggle(),
    onDismiss: () => lifetime.isAlive() && keepDismissed(),
    onMoved: (place) => lifetime.isAlive() && keepPlace(place),
  });
  const panel: Panel = createPanel(host, {
    settings: settings.dock,
    focusChip: () => chip.focus(),
    onChange: (isOpen) => {
      chip.setExpanded(isOpen);
      chip.settle();
    },
  });
  return { host, chip, panel, outline: createOutline(layer), lifetime };
}

function createView({ host, chip, panel, outline, lifetime }: Surfaces, settings: Settings): View {
  const marks = createMarks(host.ground, lifetime.signal);
  let mayRestore = settings.dock.open;
  return {
    showChip: chip.show,
    showMarks: marks.show,
    clear: () => {
      marks.show([], []);
      outline.clear();
    },
    follow: ({ openPanel, restorePanel }) => {
      if (openPanel || (mayRestore && restorePanel)) {
        mayRestore = false;
        panel.openQuietly();
      }
    },
  };
}

function listen({ host, chip, panel, outline, lifetime }: Surfaces, session: Session): void {
  const { signal, isAlive } = lifetime;
  onAddressChange(session.checkAddress, signal);
  onDismissed(chip.setDismissed);
  obey({
    showPanel: done(panel.open),
    hidePanel: done(panel.close),
    togglePanel: done(panel.toggle),
    readAgain: done(session.readAgain),
    whichPage: () => page,
    outline: (spot) => {
      const target = session.elementAt(spot);
      return target !== null && outline.show(target);
    },
  });
  host.layer.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !panel.isOpen()) return;
      event.preventDefault();
      panel.close();
    },
    { signal },
  );
  const sizes = new ResizeObserver(() => {
    panel.settle();
    chip.settle();
  });
  sizes.observe(host.layer);
  signal.addEventListener('abort', () => sizes.disconnect());
  // From the back-forward cache the page comes back without a load; the tab was another's meanwhile.
  window.addEventListener(
    'pageshow',
    (event) => event.persisted && isAlive() && session.readAgain(),
    {
      signal,
    },
  );
  window.addEventListener('pagehide', () => isAlive() && tell('leavePage', null), { signal });
}

function done(act: () => void): () => null {
  return () => {
    act();
    return null;
  };
}
