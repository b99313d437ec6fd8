import {rules} from '../../rules/index.ts'
import type {Registry} from '../core/resolve-config.ts'

/** The rules that come with newslint, by id. */
export const registry: Registry = rules
