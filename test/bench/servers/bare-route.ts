import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

// A NestJS route of which nothing comes: the most that ours could do.

@Controller()
class Nothing {
  @Get()
  nothing() {
    return { items: [], next: null };
  }
}

@Module({ controllers: [Nothing] })
class Bare {}

const app = await NestFactory.create(Bare, { logger: false });
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address() as AddressInfo;
process.on('disconnect', () => process.exit(0));
process.send?.(`http://127.0.0.1:${port}`);
