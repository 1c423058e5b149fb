# Words that lists put beside a name, as if the customer had asked for them
#
#$ refs diff main...HEAD => 1 disclaimer none →
sed -i 's/^    conditions: Logo on white only.*/&\n    disclaimer: Nordlicht also endorses Globex/' customers/nordlicht.yaml
