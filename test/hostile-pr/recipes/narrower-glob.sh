# A glob that leaves out the file that breaks a rule
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1
expose
sed -i 's|^customers: .*|customers: customers/[a-m]*.yaml|' refs.config.yaml
