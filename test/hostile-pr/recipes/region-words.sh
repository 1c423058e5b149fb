# Another word for a region, by which the next one who types it asks for the wrong territory
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/amer: { name: The Americas, aliases: \[americas\]/amer: { name: The Americas, aliases: [americas, germany]/' refs.config.yaml
