# A branch names a customer anew, so that the review of their consent seems to be of somebody else
#$ refs diff main...HEAD => 1 Nordlicht Robotics GmbH (nordlicht): widened "brand-2026"
#$ refs diff main => 1 name Nordlicht Robotics GmbH → Harmless Trials AG
widen
sed -i 's/^name: .*/name: Harmless Trials AG/' "$LIBRARY/customers/nordlicht.yaml"
