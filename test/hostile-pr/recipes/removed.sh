# A customer with refusals, deleted and told anew under another id
#
#$ refs diff main...HEAD => 1 needs approval
sed '/id: press-2025/,/ask_again_on/d' customers/nordlicht.yaml > customers/nordlicht-robotics.yaml
rm customers/nordlicht.yaml
