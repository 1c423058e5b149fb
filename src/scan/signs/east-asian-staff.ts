import { late } from '../../text/late.ts';
import type { Sign } from './sign.ts';

export const eastAsianStaff: Sign = {
  why: 'the word for a company, its staff or a post stands behind it in Chinese, Japanese or Korean',
  example: '昨日はBoltの社員が来た',
  counterexample: '昨日はBoltのサーバで',
  isSign: ({ behind }) => STAFF().test(behind),
};

const STAFF = late(
  () =>
    /^ ?(?:の ?(?:社員|従業員|チーム|エンジニア|開発者|担当|顧客)|社[のはがでも、。]|(?:株式)?会社|さん|様|公司|集团|团队|员工|工程|首席|创始人|总裁|客户|團隊|員工|직원|팀|엔지니어|회사|고객)/u,
);
