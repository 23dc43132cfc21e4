/** Units as types: the compiler works out what a product is in, and nothing of it is left at run time. */
import type { Amount } from './amount.ts';

/** What is counted. `downtime`: hours for which the ERP stands still, which are no hours of anybody's work. */
export type Base = 'currency' | 'hour' | 'downtime' | 'year' | 'fte' | 'user' | 'hire';

type Exponent = -2 | -1 | 0 | 1 | 2;

/** Exponents of what is counted; what is left out is 0. `{ currency: 1, year: -1 }` is money a year. */
export type Unit = { readonly [B in Base]?: Exponent };

/** A pure number. */
export type One = Record<never, never>;
export type Money = { readonly currency: 1 };
export type MoneyPerYear = { readonly currency: 1; readonly year: -1 };

declare const unit: unique symbol;

/** An amount in a unit. Neither a plain amount nor one in any other unit can stand in its place. */
export type In<U> = Amount & { readonly [unit]: (of: U) => U };

/** Sums of exponents; beyond 2 there is no unit of ours. */
interface Plus {
  readonly '-2': { readonly '-2': never; readonly '-1': never; readonly '0': -2; readonly '1': -1; readonly '2': 0 };
  readonly '-1': { readonly '-2': never; readonly '-1': -2; readonly '0': -1; readonly '1': 0; readonly '2': 1 };
  readonly '0': { readonly '-2': -2; readonly '-1': -1; readonly '0': 0; readonly '1': 1; readonly '2': 2 };
  readonly '1': { readonly '-2': -1; readonly '-1': 0; readonly '0': 1; readonly '1': 2; readonly '2': never };
  readonly '2': { readonly '-2': 0; readonly '-1': 1; readonly '0': 2; readonly '1': never; readonly '2': never };
}
interface Minus {
  readonly '-2': 2;
  readonly '-1': 1;
  readonly '0': 0;
  readonly '1': -1;
  readonly '2': -2;
}

type ExponentOf<U, B> = B extends keyof U ? (U[B] extends Exponent ? U[B] : 0) : 0;
type Added<A extends Exponent, B extends Exponent> = Plus[`${A}`][`${B}`];

export type Times<A, B> = {
  readonly [K in keyof A | keyof B as 0 extends Added<ExponentOf<A, K>, ExponentOf<B, K>> ? never : K]: Added<
    ExponentOf<A, K>,
    ExponentOf<B, K>
  >;
};

export type Inverse<U> = { readonly [K in keyof U]: Minus[`${ExponentOf<U, K>}`] };

/** The unit of a product of what is in these units. */
export type ProductOf<Units extends readonly unknown[]> = Units extends readonly [infer First, ...infer Rest]
  ? Times<First, ProductOf<Rest>>
  : One;

type UnitsOf<Amounts extends readonly unknown[]> = {
  readonly [I in keyof Amounts]: Amounts[I] extends In<infer U> ? U : never;
};

/** What the product of amounts is; of a list of any length, or where one's unit is not known, a plain amount. */
export type ProductIn<Amounts extends readonly Amount[]> = number extends Amounts['length']
  ? Amount
  : Amounts extends readonly { readonly [unit]: unknown }[]
    ? In<ProductOf<UnitsOf<Amounts>>>
    : Amount;

/** Whether two units are one. */
export type Same<A, B> = [In<A>, In<B>] extends [In<B>, In<A>] ? true : false;
