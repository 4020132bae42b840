import { originFrom, UNCHOSEN_ORIGIN, publishedAt } from "../../scripts/origin.mjs";

const NOTHING = {};

test("an origin is taken from the command line in both ways of writing it", () => {
  expect(originFrom(["--origin", "https://desk.example.com"], NOTHING)).toBe(
    "https://desk.example.com",
  );
  expect(originFrom(["--origin=https://desk.example.com:8443"], NOTHING)).toBe(
    "https://desk.example.com:8443",
  );
});

test("a slash at the end is taken off", () => {
  expect(originFrom(["--origin", "https://desk.example.com/"], NOTHING)).toBe(
    "https://desk.example.com",
  );
});

test("the command line goes before the environment, and that before an address that cannot exist", () => {
  const environment = { PARTNER_DESK_ORIGIN: "https://environment.example.com" };
  expect(originFrom(["--origin", "https://line.example.com"], environment)).toBe(
    "https://line.example.com",
  );
  expect(originFrom([], environment)).toBe("https://environment.example.com");
  expect(originFrom([], NOTHING)).toBe(UNCHOSEN_ORIGIN);
});

test.each([
  ["http://desk.example.com", "HTTPS"],
  ["https://desk.example.com/desk", "HTTPS"],
  ["desk.example.com", "HTTPS"],
  ["", "HTTPS"],
  ["https://localhost:3000", "this machine"],
  ["https://127.0.0.1", "this machine"],
])("the origin %p is refused with a sentence", (origin, reason) => {
  expect(() => originFrom(["--origin", origin], NOTHING)).toThrow(reason);
});

test("--origin without an address is refused", () => {
  expect(() => originFrom(["--origin"], NOTHING)).toThrow("is not an https address");
});

test("every mention of the development address is replaced, not only the first", () => {
  expect(publishedAt("https://localhost:3000/a https://localhost:3000/b", "https://x.test")).toBe(
    "https://x.test/a https://x.test/b",
  );
});
