# Under the name of a customer who agreed, lists name a company that did not
#
#$ refs diff main...HEAD => 1 named as by name → Globex Motors
sed -i 's/^    conditions: Logo on white only.*/&\n    named_as: Globex Motors/' customers/nordlicht.yaml
