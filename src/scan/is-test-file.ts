/** Tells by its path whether a file is a test, a snapshot or a fixture, which no visitor sees. */
export const isTestFile = (file: string): boolean => TEST_FOLDER.test(file) || TEST_NAME.test(file);

const TEST_FOLDER =
  /(?:^|[\\/])(?:__(?:tests?|snapshots?|mocks?|fixtures?)__|tests?|specs?|fixtures?|snapshots?|testdata|test-data|mocks?|cypress|e2e)[\\/]/i;
const TEST_NAME =
  /(?:[._-](?:test|spec|cy|fixture|mock)\.[a-z]{1,5}|\.(?:snap|stories\.[a-z]{1,5})|(?:^|[\\/])test_[^\\/]*\.py)$/i;
