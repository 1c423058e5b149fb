# A product that is out of use takes the id of one that is in use, as if that had been its name before
#
#$ refs diff main...HEAD => 1 the meaning of cirrus in products
sed -i '/^    cirrus:/d; s/name: Atlas ERP,/& was: [cirrus, horizon],/' refs.config.yaml
