import type {Measure} from '../measure.ts'
import {floor} from './floor.ts'
import {newsroom} from './newsroom.ts'
import {nlcst} from './nlcst.ts'
import {others} from './peers.ts'
import {start} from './start.ts'
import {worst} from './worst.ts'

/** All measures, in the order of the table. A new one is a file here and a line in this list. */
export const measures: readonly Measure[] = [floor, others, newsroom, start, nlcst, worst]
