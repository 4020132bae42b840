/** Codes of ISO 4217 in which software and machines are sold; the others are given as plain numbers. */
const CODES =
  "AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW " +
  "KWD MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD " +
  "VND ZAR";

/** As they stand on price lists where the code is not used. */
const SHORT = "kr\\.? Fr\\.? SFr\\.? Rs\\.? zł Kč Ft lei";

/** A currency beside an amount, as the source of a pattern: €, US$, EUR or kr, in any case. */
export const CURRENCY = `[a-z]{0,3}\\p{Sc}|${`${SHORT} ${CODES}`.replaceAll(" ", "|")}`;
