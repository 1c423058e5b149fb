/** Tells by its path whether a file is a test, a snapshot or a fixture, which no visitor sees. */
export const isTestFile = (file: string): boolean =>
  TEST_FOLDER.test(file) || TEST_NAME.test(file) || TEST_CLASS.test(file);

const TEST_FOLDER =
  /(?:^|[\\/])(?:__(?:tests?|snapshots?|mocks?|fixtures?)__|tests?|specs?|fixtures?|snapshots?|testdata|test-data|mocks?|cypress|e2e)[\\/]/i;
const TEST_NAME =
  /(?:[._-](?:test|spec|cy|fixture|mock)\.[a-z]{1,5}|\.(?:snap|stories\.[a-z]{1,5})|(?:^|[\\/])test_[^\\/]*\.py)$/i;
/** The class of a test, or a folder of them, by the manner of Java, C#, PHP and Swift: `OrderTest.java`, `Shop.Tests/`. */
const TEST_CLASS = /[a-z\d.](?:Tests?\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m)$|Tests[\\/])/;
