import { planActivation } from '../../mutations/plan-status.ts';
import { mutationCommand } from '../mutation-command.ts';

export default mutationCommand({
  fields: [],
  examples: ['activate kettlewell-foods', 'activate nordlicht --dry-run'],
  plan: ({ customer, config: { policy }, today }) => planActivation(customer, policy, today),
});
