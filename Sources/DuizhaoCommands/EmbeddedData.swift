/// Data files that are compiled in, see scripts/embedded-data.tsv.
package enum EmbeddedData {}
