# A territory that no region names becomes a former id of another region, so that a refusal moves there
#
#$ refs diff main...HEAD => 1 the meaning of dach in regions
sed -i 's/aliases: \[americas\],/& was: [dach],/' refs.config.yaml
