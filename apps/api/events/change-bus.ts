import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { ChangeNotification, PersonalNotification } from '#persistence/change-announcer.js';
import type { Listening } from '#persistence/notifications.js';
import { INFRASTRUCTURE, type Infrastructure } from '../infrastructure.js';

interface Listener {
  changed(change: ChangeNotification): void;
  /** These people have other notifications, or other unread ones. */
  told(people: PersonalNotification): void;
  /** Something changed that nobody heard of. */
  missed(): void;
}

/** Passes on what changed in the database: one listening connection for the process, however many people look on. */
@Injectable()
export class ChangeBus implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private listening: Listening | null = null;

  constructor(@Inject(INFRASTRUCTURE) private readonly infrastructure: Infrastructure) {}

  onApplicationBootstrap(): void {
    this.listening = this.infrastructure.listen(
      (change) =>
        this.listeners.forEach((listener) =>
          'personIds' in change ? listener.told(change) : listener.changed(change),
        ),
      () => this.listeners.forEach((listener) => listener.missed()),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listening?.stop();
  }

  /** @returns ends the subscription */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
