// A CSS module in a test answers every class name with itself.
module.exports = { __esModule: true, default: new Proxy({}, { get: (_, name) => String(name) }) };
