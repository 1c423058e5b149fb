# A glob that takes for ever
#
#@ run built
#$ refs check --since main => fails
#$ refs find month end => any
expose
sed -i "s|^customers: .*|customers: customers/*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b|" refs.config.yaml
newcomer > customers/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml
