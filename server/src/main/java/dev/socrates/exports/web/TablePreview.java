package dev.socrates.exports.web;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The first rows of a table, with the columns that one wants to see first. The file has all of both.
///
/// @param hidden how many rows are not shown
record TablePreview(List<String> columns, List<List<String>> rows, int hidden) {

    private static final int ROWS = 30;
    private static final List<String> SHOWN =
            List.of("category", "facet", "subject", "statement", "value", "status", "confidence");

    static TablePreview of(String csv) {
        try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
            var records = reader.stream().map(one -> one.getFields()).toList();
            var head = records.getFirst();
            var places = SHOWN.stream()
                    .map(head::indexOf)
                    .filter(place -> place >= 0)
                    .toList();
            var rows = records.stream()
                    .skip(1)
                    .limit(ROWS)
                    .map(record -> places.stream().map(record::get).toList())
                    .toList();
            var columns = places.stream()
                    .map(place -> head.get(place).replace('_', ' '))
                    .toList();
            return new TablePreview(columns, rows, records.size() - 1 - rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
