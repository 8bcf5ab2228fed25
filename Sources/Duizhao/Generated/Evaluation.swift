// Generated from Sources/Duizhao/Data/evaluation.json by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let evaluation = ####"""
{
  "data" : "4cfffac4b471d84a042e8b32c9717f587e9f847a86013437b1f71963cb7a6490",
  "leaveOnePlanOut" : {
    "calibration" : [
      {
        "count" : 1,
        "from" : 0.3,
        "probability" : 0.36765629680414347,
        "right" : 1
      },
      {
        "count" : 3,
        "from" : 0.4,
        "probability" : 0.4497425796098297,
        "right" : 1
      },
      {
        "count" : 6,
        "from" : 0.5,
        "probability" : 0.5551314718208133,
        "right" : 0.5
      },
      {
        "count" : 11,
        "from" : 0.6,
        "probability" : 0.6545965858378279,
        "right" : 0.7272727272727273
      },
      {
        "count" : 14,
        "from" : 0.7,
        "probability" : 0.7551807651300445,
        "right" : 0.7857142857142857
      },
      {
        "count" : 51,
        "from" : 0.8,
        "probability" : 0.8543830707324768,
        "right" : 0.7647058823529411
      },
      {
        "count" : 423,
        "from" : 0.9,
        "probability" : 0.9815074821359343,
        "right" : 0.9598108747044918
      }
    ],
    "calibrationError" : 0.03456191196485467,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "I02",
        "count" : 4,
        "examples" : [
          "huangshi/P三/2",
          "huangshi/P三/9",
          "jialing/1/1"
        ],
        "given" : "I01"
      },
      {
        "coded" : "F05",
        "count" : 2,
        "examples" : [
          "huangshi/15/1",
          "huangshi/15/2"
        ],
        "given" : "F06"
      },
      {
        "coded" : "J01",
        "count" : 2,
        "examples" : [
          "sichuan/18/1",
          "sichuan/63/2"
        ],
        "given" : "B01"
      },
      {
        "coded" : "A02",
        "count" : 1,
        "examples" : [
          "sichuan/2/3"
        ],
        "given" : "H01"
      },
      {
        "coded" : "A03",
        "count" : 1,
        "examples" : [
          "sichuan/3/2"
        ],
        "given" : "A04"
      },
      {
        "coded" : "A09",
        "count" : 1,
        "examples" : [
          "sichuan/6/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "A10",
        "count" : 1,
        "examples" : [
          "huangshi/2/14"
        ],
        "given" : "A09"
      },
      {
        "coded" : "A12",
        "count" : 1,
        "examples" : [
          "huangshi/2/16"
        ],
        "given" : "A03"
      },
      {
        "coded" : "B04",
        "count" : 1,
        "examples" : [
          "jialing/11/1"
        ],
        "given" : "B06"
      },
      {
        "coded" : "B05",
        "count" : 1,
        "examples" : [
          "sichuan/20/1"
        ],
        "given" : "C07"
      },
      {
        "coded" : "B06",
        "count" : 1,
        "examples" : [
          "sichuan/21/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "B06",
        "count" : 1,
        "examples" : [
          "huangshi/4/6"
        ],
        "given" : "B08"
      },
      {
        "coded" : "B09",
        "count" : 1,
        "examples" : [
          "sichuan/58/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "C07",
        "count" : 1,
        "examples" : [
          "jialing/14/1"
        ],
        "given" : "C02"
      },
      {
        "coded" : "C09",
        "count" : 1,
        "examples" : [
          "huangshi/8/3"
        ],
        "given" : "C10"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "sichuan/29/1"
        ],
        "given" : "D01"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "huangshi/9/6"
        ],
        "given" : "D09"
      },
      {
        "coded" : "D04",
        "count" : 1,
        "examples" : [
          "huangshi/10/2"
        ],
        "given" : "D08"
      },
      {
        "coded" : "D14",
        "count" : 1,
        "examples" : [
          "huangshi/9/5"
        ],
        "given" : "D01"
      },
      {
        "coded" : "E02",
        "count" : 1,
        "examples" : [
          "huangshi/11/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "E03",
        "count" : 1,
        "examples" : [
          "sichuan/40/2"
        ],
        "given" : "E10"
      },
      {
        "coded" : "F02",
        "count" : 1,
        "examples" : [
          "huangshi/13/4"
        ],
        "given" : "F01"
      },
      {
        "coded" : "F05",
        "count" : 1,
        "examples" : [
          "sichuan/46/3"
        ],
        "given" : "I14"
      },
      {
        "coded" : "F06",
        "count" : 1,
        "examples" : [
          "sichuan/47/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "F09",
        "count" : 1,
        "examples" : [
          "jialing/28/2"
        ],
        "given" : "F06"
      },
      {
        "coded" : "G01",
        "count" : 1,
        "examples" : [
          "sichuan/50/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "G02",
        "count" : 1,
        "examples" : [
          "sichuan/51/1"
        ],
        "given" : "G12"
      },
      {
        "coded" : "G03",
        "count" : 1,
        "examples" : [
          "sichuan/52/4"
        ],
        "given" : "-"
      },
      {
        "coded" : "G04",
        "count" : 1,
        "examples" : [
          "sichuan/53/5"
        ],
        "given" : "G03"
      },
      {
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "huangshi/18/3"
        ],
        "given" : "G04"
      },
      {
        "coded" : "G09",
        "count" : 1,
        "examples" : [
          "huangshi/20/5"
        ],
        "given" : "A10"
      },
      {
        "coded" : "H02",
        "count" : 1,
        "examples" : [
          "sichuan/59/3"
        ],
        "given" : "H08"
      },
      {
        "coded" : "H04",
        "count" : 1,
        "examples" : [
          "sichuan/60/4"
        ],
        "given" : "H01"
      },
      {
        "coded" : "H07",
        "count" : 1,
        "examples" : [
          "huangshi/23/1"
        ],
        "given" : "H08"
      },
      {
        "coded" : "I01",
        "count" : 1,
        "examples" : [
          "jialing/2/1"
        ],
        "given" : "I02"
      },
      {
        "coded" : "I02",
        "count" : 1,
        "examples" : [
          "jialing/G一/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "I04",
        "count" : 1,
        "examples" : [
          "sichuan/69/3"
        ],
        "given" : "I13"
      },
      {
        "coded" : "I13",
        "count" : 1,
        "examples" : [
          "jialing/G四/1"
        ],
        "given" : "I12"
      },
      {
        "coded" : "I14",
        "count" : 1,
        "examples" : [
          "jialing/G二/2"
        ],
        "given" : "I09"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/5"
        ],
        "given" : "-"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/3"
        ],
        "given" : "A05"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/6"
        ],
        "given" : "A15"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/4"
        ],
        "given" : "H05"
      },
      {
        "coded" : "Z01",
        "count" : 1,
        "examples" : [
          "jialing/0/7"
        ],
        "given" : "I02"
      }
    ],
    "f1" : {
      "high" : 0.9146692233940557,
      "low" : 0.8672897196261682,
      "value" : 0.8920454545454546
    },
    "given" : 509,
    "mainTopicAccuracy" : {
      "high" : 0.9240246406570842,
      "low" : 0.8742393509127789,
      "value" : 0.9014084507042254
    },
    "noTopicAccuracy" : 1,
    "precision" : {
      "high" : 0.9463220675944334,
      "low" : 0.9001919385796545,
      "value" : 0.925343811394892
    },
    "recall" : {
      "high" : 0.8932038834951457,
      "low" : 0.829225352112676,
      "value" : 0.8610603290676416
    },
    "right" : 471,
    "sentences" : 535,
    "topics" : [
      {
        "code" : "A01",
        "coded" : 11,
        "given" : 11,
        "right" : 11
      },
      {
        "code" : "A02",
        "coded" : 5,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A03",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A05",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A06",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A09",
        "coded" : 9,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "A10",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A12",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "A13",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A14",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A15",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A16",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "A17",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A18",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A19",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A20",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A21",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A22",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A23",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 11,
        "right" : 8
      },
      {
        "code" : "B02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B03",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "B04",
        "coded" : 8,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B05",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "B06",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "B07",
        "coded" : 8,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "B09",
        "coded" : 5,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "C01",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C02",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "C03",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C05",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C06",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C07",
        "coded" : 5,
        "given" : 5,
        "right" : 3
      },
      {
        "code" : "C08",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C09",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "C10",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "C11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D01",
        "coded" : 7,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "D02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D03",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D04",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D05",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "D06",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D09",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D10",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D13",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "D14",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "D15",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D17",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E01",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E03",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E04",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "E05",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E06",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "E07",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E09",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E10",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "F01",
        "coded" : 8,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "F03",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "F04",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "F05",
        "coded" : 9,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "F06",
        "coded" : 9,
        "given" : 10,
        "right" : 8
      },
      {
        "code" : "F07",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "F08",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "F09",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F10",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G01",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G02",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G03",
        "coded" : 6,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "G04",
        "coded" : 10,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "G05",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G06",
        "coded" : 7,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "G07",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G08",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "G09",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "G10",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G11",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G12",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "H01",
        "coded" : 9,
        "given" : 11,
        "right" : 9
      },
      {
        "code" : "H02",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H03",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H04",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H05",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "H06",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "H07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "H08",
        "coded" : 7,
        "given" : 7,
        "right" : 5
      },
      {
        "code" : "H09",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "I01",
        "coded" : 4,
        "given" : 7,
        "right" : 3
      },
      {
        "code" : "I02",
        "coded" : 14,
        "given" : 10,
        "right" : 9
      },
      {
        "code" : "I03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I04",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "I05",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "I06",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I08",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I09",
        "coded" : 10,
        "given" : 11,
        "right" : 10
      },
      {
        "code" : "I10",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "I11",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I12",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "I13",
        "coded" : 5,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "I14",
        "coded" : 6,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "J01",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "J02",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "J03",
        "coded" : 6,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "Z01",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "Z02",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      }
    ]
  },
  "targets" : {
    "differences" : [
      {
        "actual" : "I02",
        "expected" : "I01",
        "field" : "topic",
        "found" : "jialing/T003",
        "gold" : "jialing/003"
      },
      {
        "actual" : "I02",
        "expected" : "I05",
        "field" : "topic",
        "found" : "jialing/T005",
        "gold" : "jialing/005"
      },
      {
        "actual" : "H01",
        "expected" : "A03",
        "field" : "topic",
        "found" : "jialing/T006",
        "gold" : "jialing/006"
      }
    ],
    "extras" : [

    ],
    "found" : 73,
    "gold" : 73,
    "hits" : 73,
    "misses" : [

    ],
    "right" : {
      "comparator" : 73,
      "due" : 73,
      "indicator" : 73,
      "kind" : 73,
      "per" : 73,
      "status" : 73,
      "strength" : 73,
      "topic" : 70,
      "unit" : 73
    }
  },
  "targetsByPlan" : [
    {
      "figures" : {
        "differences" : [

        ],
        "extras" : [

        ],
        "found" : 16,
        "gold" : 16,
        "hits" : 16,
        "misses" : [

        ],
        "right" : {
          "comparator" : 16,
          "due" : 16,
          "indicator" : 16,
          "kind" : 16,
          "per" : 16,
          "status" : 16,
          "strength" : 16,
          "topic" : 16,
          "unit" : 16
        }
      },
      "plan" : "huangshi"
    },
    {
      "figures" : {
        "differences" : [
          {
            "actual" : "I02",
            "expected" : "I01",
            "field" : "topic",
            "found" : "jialing/T003",
            "gold" : "jialing/003"
          },
          {
            "actual" : "I02",
            "expected" : "I05",
            "field" : "topic",
            "found" : "jialing/T005",
            "gold" : "jialing/005"
          },
          {
            "actual" : "H01",
            "expected" : "A03",
            "field" : "topic",
            "found" : "jialing/T006",
            "gold" : "jialing/006"
          }
        ],
        "extras" : [

        ],
        "found" : 26,
        "gold" : 26,
        "hits" : 26,
        "misses" : [

        ],
        "right" : {
          "comparator" : 26,
          "due" : 26,
          "indicator" : 26,
          "kind" : 26,
          "per" : 26,
          "status" : 26,
          "strength" : 26,
          "topic" : 23,
          "unit" : 26
        }
      },
      "plan" : "jialing"
    },
    {
      "figures" : {
        "differences" : [

        ],
        "extras" : [

        ],
        "found" : 31,
        "gold" : 31,
        "hits" : 31,
        "misses" : [

        ],
        "right" : {
          "comparator" : 31,
          "due" : 31,
          "indicator" : 31,
          "kind" : 31,
          "per" : 31,
          "status" : 31,
          "strength" : 31,
          "topic" : 31,
          "unit" : 31
        }
      },
      "plan" : "sichuan"
    }
  ],
  "topics" : {
    "calibration" : [
      {
        "count" : 2,
        "from" : 0.6,
        "probability" : 0.6539011684786519,
        "right" : 0.5
      },
      {
        "count" : 10,
        "from" : 0.7,
        "probability" : 0.74267591960338,
        "right" : 1
      },
      {
        "count" : 19,
        "from" : 0.8,
        "probability" : 0.860093198544645,
        "right" : 0.8947368421052632
      },
      {
        "count" : 479,
        "from" : 0.9,
        "probability" : 0.9881078679906156,
        "right" : 1
      }
    ],
    "calibrationError" : 0.01810902666876548,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "A12",
        "count" : 1,
        "examples" : [
          "huangshi/2/16"
        ],
        "given" : "A03"
      },
      {
        "coded" : "B04",
        "count" : 1,
        "examples" : [
          "jialing/11/1"
        ],
        "given" : "B06"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "huangshi/9/6"
        ],
        "given" : "D09"
      },
      {
        "coded" : "D14",
        "count" : 1,
        "examples" : [
          "huangshi/9/5"
        ],
        "given" : "D01"
      },
      {
        "coded" : "F09",
        "count" : 1,
        "examples" : [
          "jialing/28/2"
        ],
        "given" : "F06"
      },
      {
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "huangshi/18/3"
        ],
        "given" : "G04"
      },
      {
        "coded" : "I01",
        "count" : 1,
        "examples" : [
          "jialing/2/1"
        ],
        "given" : "I02"
      },
      {
        "coded" : "I12",
        "count" : 1,
        "examples" : [
          "sichuan/76/1"
        ],
        "given" : "I13"
      }
    ],
    "f1" : {
      "high" : 0.9729206963249516,
      "low" : 0.943609022556391,
      "value" : 0.9593188268684958
    },
    "given" : 510,
    "mainTopicAccuracy" : {
      "high" : 0.9939516129032258,
      "low" : 0.971830985915493,
      "value" : 0.9839034205231388
    },
    "noTopicAccuracy" : 1,
    "precision" : {
      "high" : 1,
      "low" : 0.9864864864864865,
      "value" : 0.9941176470588236
    },
    "recall" : {
      "high" : 0.9509433962264151,
      "low" : 0.8990990990990991,
      "value" : 0.926873857404022
    },
    "right" : 507,
    "sentences" : 535,
    "topics" : [
      {
        "code" : "A01",
        "coded" : 11,
        "given" : 11,
        "right" : 11
      },
      {
        "code" : "A02",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "A03",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A05",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A06",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A09",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "A10",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "A11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A12",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "A13",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A14",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A15",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A16",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "A17",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A18",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A19",
        "coded" : 1,
        "given" : 0,
        "right" : 0
      },
      {
        "code" : "A20",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A21",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A22",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A23",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "B02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B03",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "B04",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "B05",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "B06",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "B07",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "B08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "B09",
        "coded" : 5,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C01",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C02",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C03",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C05",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C06",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C07",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "C08",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "C09",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "C10",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "C11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D01",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "D02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D03",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D04",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "D05",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "D06",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D08",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D09",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D10",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D13",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "D14",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D15",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D17",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E01",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "E03",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "E04",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "E05",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E06",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "E07",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E09",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E10",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "F01",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "F02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "F03",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "F04",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "F05",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "F06",
        "coded" : 9,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F07",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "F08",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "F09",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F10",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G01",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "G02",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "G03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "G04",
        "coded" : 10,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "G05",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G06",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "G07",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G08",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "G09",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "G10",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G11",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H01",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "H02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "H03",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "H05",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H06",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "H07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H08",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "H09",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "I01",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I02",
        "coded" : 14,
        "given" : 14,
        "right" : 14
      },
      {
        "code" : "I03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I04",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "I05",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "I06",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I08",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I09",
        "coded" : 10,
        "given" : 10,
        "right" : 9
      },
      {
        "code" : "I10",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "I11",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "I13",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I14",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "J01",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "J02",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "J03",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "Z01",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "Z02",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      }
    ]
  },
  "topicsByPlan" : [
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 7,
            "from" : 0.7,
            "probability" : 0.7438364461340515,
            "right" : 1
          },
          {
            "count" : 10,
            "from" : 0.8,
            "probability" : 0.8566213505098187,
            "right" : 0.8
          },
          {
            "count" : 152,
            "from" : 0.9,
            "probability" : 0.9822387305270674,
            "right" : 1
          }
        ],
        "calibrationError" : 0.02993533338488505,
        "coded" : 188,
        "confusions" : [
          {
            "coded" : "A12",
            "count" : 1,
            "examples" : [
              "huangshi/2/16"
            ],
            "given" : "A03"
          },
          {
            "coded" : "D02",
            "count" : 1,
            "examples" : [
              "huangshi/9/6"
            ],
            "given" : "D09"
          },
          {
            "coded" : "D14",
            "count" : 1,
            "examples" : [
              "huangshi/9/5"
            ],
            "given" : "D01"
          },
          {
            "coded" : "G05",
            "count" : 1,
            "examples" : [
              "huangshi/18/3"
            ],
            "given" : "G04"
          }
        ],
        "f1" : {
          "high" : 0.9657142857142857,
          "low" : 0.9030470914127424,
          "value" : 0.9355742296918768
        },
        "given" : 169,
        "mainTopicAccuracy" : {
          "high" : 0.9938650306748467,
          "low" : 0.950920245398773,
          "value" : 0.9754601226993865
        },
        "noTopicAccuracy" : 0,
        "precision" : {
          "high" : 1,
          "low" : 0.9704142011834319,
          "value" : 0.9881656804733728
        },
        "recall" : {
          "high" : 0.9431818181818182,
          "low" : 0.8358974358974359,
          "value" : 0.8882978723404256
        },
        "right" : 167,
        "sentences" : 163,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "A02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A03",
            "coded" : 2,
            "given" : 3,
            "right" : 2
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A07",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "A10",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A12",
            "coded" : 5,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A15",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A16",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A17",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A18",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A21",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A22",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A23",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "B02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B05",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "B06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B09",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C05",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C06",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C07",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "C10",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "D02",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D08",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "D09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D10",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D13",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D15",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E01",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E04",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E05",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E06",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F05",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "F06",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "F10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G03",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G04",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G05",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "G06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G09",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "G11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G12",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "H02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H08",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I02",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I03",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I09",
            "coded" : 5,
            "given" : 6,
            "right" : 5
          },
          {
            "code" : "I10",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          }
        ]
      },
      "plan" : "huangshi"
    },
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 2,
            "from" : 0.6,
            "probability" : 0.6539011684786519,
            "right" : 0.5
          },
          {
            "count" : 2,
            "from" : 0.7,
            "probability" : 0.7156549110556782,
            "right" : 1
          },
          {
            "count" : 2,
            "from" : 0.8,
            "probability" : 0.8615849677073362,
            "right" : 1
          },
          {
            "count" : 58,
            "from" : 0.9,
            "probability" : 0.9813187240717547,
            "right" : 1
          }
        ],
        "calibrationError" : 0.03495057161358599,
        "coded" : 75,
        "confusions" : [
          {
            "coded" : "B04",
            "count" : 1,
            "examples" : [
              "jialing/11/1"
            ],
            "given" : "B06"
          },
          {
            "coded" : "F09",
            "count" : 1,
            "examples" : [
              "jialing/28/2"
            ],
            "given" : "F06"
          },
          {
            "coded" : "I01",
            "count" : 1,
            "examples" : [
              "jialing/2/1"
            ],
            "given" : "I02"
          }
        ],
        "f1" : {
          "high" : 0.95,
          "low" : 0.8633093525179856,
          "value" : 0.9064748201438849
        },
        "given" : 64,
        "mainTopicAccuracy" : {
          "high" : 1,
          "low" : 0.8933333333333333,
          "value" : 0.9523809523809523
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 1,
          "low" : 0.95,
          "value" : 0.984375
        },
        "recall" : {
          "high" : 0.9102564102564102,
          "low" : 0.7763157894736842,
          "value" : 0.84
        },
        "right" : 63,
        "sentences" : 99,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A03",
            "coded" : 2,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A09",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A20",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B07",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D05",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D12",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D15",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "F03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F06",
            "coded" : 2,
            "given" : 3,
            "right" : 2
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "F09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "G01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G04",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "G06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H08",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I01",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I02",
            "coded" : 8,
            "given" : 8,
            "right" : 8
          },
          {
            "code" : "I03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I05",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I11",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I13",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I14",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          }
        ]
      },
      "plan" : "jialing"
    },
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 1,
            "from" : 0.7,
            "probability" : 0.7885942509840822,
            "right" : 1
          },
          {
            "count" : 7,
            "from" : 0.8,
            "probability" : 0.8646267616907709,
            "right" : 1
          },
          {
            "count" : 269,
            "from" : 0.9,
            "probability" : 0.9928880882201813,
            "right" : 1
          }
        ],
        "calibrationError" : 0.011090695617154374,
        "coded" : 284,
        "confusions" : [
          {
            "coded" : "I12",
            "count" : 1,
            "examples" : [
              "sichuan/76/1"
            ],
            "given" : "I13"
          }
        ],
        "f1" : {
          "high" : 0.9963369963369964,
          "low" : 0.9771528998242531,
          "value" : 0.9875222816399287
        },
        "given" : 277,
        "mainTopicAccuracy" : {
          "high" : 1,
          "low" : 0.9888059701492538,
          "value" : 0.996309963099631
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 1,
          "low" : 1,
          "value" : 1
        },
        "recall" : {
          "high" : 0.9927007299270073,
          "low" : 0.9553264604810997,
          "value" : 0.9753521126760564
        },
        "right" : 277,
        "sentences" : 273,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "A02",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A05",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A09",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A10",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "A11",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A12",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A13",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A14",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A15",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A16",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A17",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A19",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A20",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "B02",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "B03",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "B04",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "B05",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B07",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B09",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C07",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C09",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C10",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D02",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "D03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D04",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D05",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D07",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D09",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D10",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D11",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D12",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D17",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E04",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E05",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F02",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F05",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F06",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F09",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "F10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G02",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G03",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G08",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H01",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "H02",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "H03",
            "coded" : 4,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I04",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I05",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I07",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I10",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I11",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I12",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I13",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "J01",
            "coded" : 6,
            "given" : 6,
            "right" : 6
          },
          {
            "code" : "J02",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "J03",
            "coded" : 6,
            "given" : 6,
            "right" : 6
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          }
        ]
      },
      "plan" : "sichuan"
    }
  ]
}

"""####
}
