/** Real spellings of companies: pairs of names of one company, of two, and of an unclear case. */
export const PAIRS = `
same | Acme | Acme™
same | Acme | Acme℠
same | Acme | ACME®
same | Acme™ Inc | Acme
same | Acme, Inc. | Acme
same | Acme Corp | Acme Corporation
same | Acme&#8482; GmbH | Acme
same | Ac\u00adme | Acme
same | Ac\u200bme | Acme
same | \u202aAcme\u202c | Acme
same | Ａｃｍｅ | Acme
same | E.ON | EON
same | E.ON SE | E.ON
same | E.ON SE | EON
same | E. ON | E.ON
same | J.P.Morgan | JPMorgan
same | J.P. Morgan | JP Morgan
same | J. P. Morgan | J.P.Morgan
same | JPMorgan Chase & Co. | JPMorgan Chase
same | JPMorgan Chase & Co | JPMorgan Chase
same | U.S. Steel | US Steel
same | U. S. Steel | US Steel
same | AT&T | ATT
same | AT&T | AT and T
same | AT & T | AT&T
same | AT&amp;T | AT&T
same | AT&T Inc. | AT&T
same | H&M | HM
same | H & M | H&M
same | H und M | H & M
same | Marks & Spencer | Marks and Spencer
same | Marks & Spencer Group plc | Marks & Spencer
same | S&P Global | S and P Global
same | P&G | PG
same | B&Q | B & Q
same | Johnson & Johnson | Johnson and Johnson
same | Procter & Gamble Co. | Procter and Gamble
same | Ernst & Young LLP | Ernst & Young
same | Tiffany & Co. | Tiffany
same | Bain & Company | Bain
same | McKinsey & Company, Inc. | McKinsey
same | Levi Strauss & Co. | Levi Strauss
same | Merck KGaA | Merck
same | Merck & Co., Inc. | Merck
same | Henkel AG & Co. KGaA | Henkel
same | Fresenius SE & Co. KGaA | Fresenius
same | Silber GmbH & Co. KG | Silber
same | Silber GmbH & Co KG | Silber
same | Silber GmbH und Co. KG | Silber
same | Aldi Süd Dienstleistungs-SE & Co. oHG | Aldi Süd Dienstleistungs
same | Robert Bosch GmbH | Robert Bosch
same | Deutsche Bahn AG | Deutsche Bahn
same | Müller | Mueller
same | Müller | Muller
same | Müller GmbH | MUELLER
same | Dr. Oetker KG | Dr Oetker
same | Löwe | Loewe
same | Loewe AG | Löwe
same | Weiß | Weiss
same | Größe AG | Groesse
same | Ørsted | Orsted
same | Ørsted A/S | Oersted
same | Mærsk | Maersk
same | A.P. Møller - Mærsk A/S | AP Moller Maersk
same | A.P. Møller | A. P. Moeller
same | Åhléns | Ahlens
same | Åhléns AB | Aahlens
same | Société Générale | Societe Generale
same | Société Générale S.A. | Société Générale
same | Nestlé | Nestle
same | Nestlé S.A. | Nestle SA
same | Crédit Agricole SA | Credit Agricole
same | L’Oréal | L'Oréal
same | L'Oréal | Loreal
same | L'Oréal S.A. | L Oreal
same | Café de Flore | Cafe de Flore
same | Telefónica, S.A. | Telefonica
same | Grupo Bimbo, S.A.B. de C.V. | Grupo Bimbo
same | Cemex S.A. de C.V. | Cemex
same | Petróleo Brasileiro S.A. | Petroleo Brasileiro
same | Natura Cosméticos Ltda | Natura Cosmeticos
same | Jerónimo Martins, SGPS, S.A. | Jeronimo Martins SGPS
same | Ferrero S.p.A. | Ferrero
same | Enel SpA | Enel
same | Barilla G. e R. Fratelli S.p.A. | Barilla G e R Fratelli
same | Luxottica S.r.l. | Luxottica
same | Philips N.V. | Philips
same | Koninklijke Philips NV | Koninklijke Philips
same | ING Groep N.V. | ING Groep
same | Heineken B.V. | Heineken
same | Ahold Delhaize NV | Ahold-Delhaize
same | Volvo AB | Volvo
same | AB Volvo | Volvo
same | AB Volvo (publ) | Volvo
same | Telefonaktiebolaget LM Ericsson | Telefonaktiebolaget L M Ericsson
same | Nokia Oyj | Nokia
same | Kone Oy | KONE
same | Equinor ASA | Equinor
same | Telenor AS | Telenor
same | Novo Nordisk A/S | Novo Nordisk
same | Lego ApS | LEGO
same | Orlen S.A. | Orlen
same | Allegro sp. z o.o. | Allegro
same | Škoda Auto a.s. | Skoda Auto
same | Kofola s.r.o. | Kofola
same | OTP Bank Nyrt. | OTP Bank
same | Gorenje d.o.o. | Gorenje
same | Türk Telekom A.Ş. | Turk Telekom
same | Koç Holding A.Ş. | Koc
same | ООО Ромашка | Ромашка
same | ООО «Ромашка» | Ромашка
same | ПАО Газпром | Газпром
same | PT Telkom Indonesia Tbk | Telkom Indonesia
same | Petronas Sdn. Bhd. | Petronas
same | Grab Pte. Ltd. | Grab
same | Atlassian Pty Ltd | Atlassian
same | Infosys Pvt. Ltd. | Infosys
same | Infosys Private Limited | Infosys
same | Tata Consultancy Services Limited | Tata Consultancy Services
same | 日本電気株式会社 | 日本電気
same | 株式会社日立製作所 | 日立製作所
same | 株式会社 日立製作所 | 日立製作所
same | ㈱日立製作所 | 日立製作所
same | トヨタ自動車株式会社 | トヨタ自動車
same | 华为技术有限公司 | 华为技术
same | 腾讯控股有限公司 | 腾讯控股
same | 삼성전자 주식회사 | 삼성전자
same | 주식회사 카카오 | 카카오
same | Toyota K.K. | Toyota
same | Sony Kabushiki Kaisha | Sony
same | Coca-Cola | Coca Cola
same | Coca-Cola | CocaCola
same | The Coca-Cola Company | Coca-Cola
same | The Home Depot | Home Depot
same | The Home Depot, Inc. | Home Depot
same | The Boeing Company | Boeing
same | Die Zeit | Zeit
same | Le Monde | Monde
same | Rolls-Royce Holdings plc | Rolls Royce
same | Rolls‑Royce | Rolls-Royce
same | Hewlett-Packard Company | Hewlett Packard
same | Daimler-Benz | Daimler Benz
same | 3M | 3 M
same | 7-Eleven | 7 Eleven
same | Yahoo! | Yahoo
same | Toys "R" Us | Toys R Us
same | Disney+ | Disney Plus
same | Canal+ | Canal Plus
same | Booking.com | Booking
same | Booking.com B.V. | Booking.com
same | amazon.com | Amazon
same | https://www.acme.example/about | Acme
same | www.acme.co.uk | Acme
same | acme.co.uk | acme.com
same | Dell Technologies Inc | Dell Technologies
same | Dell Technologies L.L.C. | Dell Technologies
same | Deloitte Touche Tohmatsu Limited | Deloitte Touche Tohmatsu
same | Pricewaterhouse Coopers | PricewaterhouseCoopers
same | BASF SE | BASF
same | SAP SE | SAP
same | Kühne + Nagel | Kuehne + Nagel
same | O'Reilly Media | OReilly Media
same | Dunkin’ | Dunkin
same | <b>Acme</b> Foods | Acme Foods
same | Acme&nbsp;Foods | Acme Foods
same | M&uuml;ller | Müller
same | Hapag-Lloyd Aktiengesellschaft | Hapag Lloyd
same | Beiersdorf Aktiengesellschaft | Beiersdorf
near | Acme | Acmee
near | Acme | AcmeCorp
near | Acme | Acme Foods
near | Bayer | Beyer
near | Siemens | Siemens Energy
near | Siemens Healthineers | Siemens
near | JP Morgan Chase | J.P. Morgan
near | Nordlicht Robotics | Nordlicht
near | C | C++
near | C | C#
near | C# | C++
near | Disney | Disney+
near | Net | .NET
near | Volkswagen | Volkswagn
near | Lufthansa | Lufhtansa
near | Bank of America | Bank of America Merrill Lynch
near | Canal | Canal+
near | General Electric | General Electrics
near | Mueller | Muller
different | Ford | Honda
different | Acme | Zenith
different | BP | BT
different | GE | GM
different | HP | HPE
different | IBM | ICI
different | Apple | Alphabet
different | Shell | Total
different | Siemens | Bosch
different | Deutsche Bank | Commerzbank
different | AT&T | T-Mobile
different | H&M | C&A
different | Nike | Adidas
different | Delta | Gamma
different | 日本電気 | 日立製作所
different | 三菱 | 三井
different | SAP | ASAP Rocket
different | Visa | Vodafone
different | Orange | Grange Hall
different | GmbH | AG
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as ['same' | 'near' | 'different', string, string]);
