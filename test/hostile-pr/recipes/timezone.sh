# Another time zone, in which it is still another day
#
#$ refs diff main => 1
sed -i 's|^timezone: .*|timezone: Pacific/Kiritimati|' refs.config.yaml
