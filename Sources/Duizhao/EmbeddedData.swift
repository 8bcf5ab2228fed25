/// Data files compiled into the program; see scripts/embedded-data.tsv.
package enum EmbeddedData {}
