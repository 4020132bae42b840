/** Functions with known answers, to see what the grid hands over and what it does with results. */
const NUMBER = (name: string): object => ({ name, description: name, type: "number" });

export const FIXTURE_METADATA = {
  functions: [
    {
      id: "SHAPE.ADD",
      name: "SHAPE.ADD",
      description: "Adds two numbers.",
      parameters: [NUMBER("first"), NUMBER("second")],
      result: { type: "number" },
    },
    {
      id: "SHAPE.OF",
      name: "SHAPE.OF",
      description: "Says what arrived.",
      parameters: [
        { name: "cells", description: "A range.", type: "any", dimensionality: "matrix" },
        { name: "option", description: "Left out or not.", type: "any", optional: true },
        { name: "more", description: "Any number.", type: "any", repeating: true },
      ],
      result: { type: "string" },
    },
    {
      id: "SHAPE.ERROR",
      name: "SHAPE.ERROR",
      description: "Fails in the given way.",
      parameters: [{ name: "way", description: "How.", type: "string" }],
      result: { type: "any" },
    },
    {
      id: "SHAPE.GRID",
      name: "SHAPE.GRID",
      description: "Spills a grid with an error in its middle.",
      parameters: [NUMBER("rows"), NUMBER("columns")],
      result: { type: "any", dimensionality: "matrix" },
    },
    {
      id: "SHAPE.RECEIVE",
      name: "SHAPE.RECEIVE",
      description: "Takes error cells as values.",
      options: { allowErrorForDataTypeAny: true },
      parameters: [{ name: "value", description: "Anything.", type: "any" }],
      result: { type: "string" },
    },
  ],
};

export const FIXTURE_SCRIPT = `
  const { Error: CellError, ErrorCode } = CustomFunctions;
  const ways = {
    invalid: () => new CellError(ErrorCode.invalidValue, "It is not valid, because."),
    missing: () => new CellError(ErrorCode.notAvailable, "There is no such answer."),
    zero: () => new CellError(ErrorCode.divisionByZero, "Nobody sees this."),
    plain: () => new TypeError("a mistake"),
  };
  CustomFunctions.associate({
    "SHAPE.ADD": (first, second) => first + second,
    "SHAPE.OF": (...given) => JSON.stringify(given.slice(0, 3)),
    "SHAPE.ERROR": (way) => {
      if (way === "infinity") return Infinity;
      if (way === "nan") return NaN;
      if (way === "null") return null;
      throw ways[way]();
    },
    "SHAPE.GRID": (rows, columns) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          row === 1 && column === 1 ? ways.invalid() : (row + 1) * 10 + column + 1)),
    "SHAPE.RECEIVE": (value) => value instanceof CellError ? "error " + value.code : "value " + value,
  });
`;
