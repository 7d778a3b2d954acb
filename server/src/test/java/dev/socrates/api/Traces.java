package dev.socrates.api;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks through every column of every table of a database for what would tell of a person, as text and as
/// bytes.
final class Traces {

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By `schema.table`; those of Flyway aside.
    List<String> tables() {
        return jdbc.sql("""
                select table_schema || '.' || table_name
                  from information_schema.tables
                 where table_type = 'BASE TABLE'
                   and table_schema not in ('pg_catalog', 'information_schema')
                   and table_name <> 'flyway_schema_history'
                 order by 1
                """).query(String.class).list();
    }

    /// The columns that hold any of these, by table, each with what it holds. Tables without a trace are
    /// not among them.
    Map<String, Map<String, Set<String>>> of(Collection<String> marks) {
        var found = new TreeMap<String, Map<String, Set<String>>>();
        for (var table : tables()) {
            var columns = of(table, marks);
            if (!columns.isEmpty()) {
                found.put(table, columns);
            }
        }
        return found;
    }

    private Map<String, Set<String>> of(String table, Collection<String> marks) {
        var columns = new TreeMap<String, Set<String>>();
        var patterns = marks.stream()
                .flatMap(mark -> List.of(mark, hex(mark)).stream())
                .map(mark -> "%" + mark + "%")
                .toArray(String[]::new);
        jdbc.sql("select to_jsonb(t)::text from " + table + " t where t::text ilike any (:patterns)")
                .param("patterns", patterns)
                .query(String.class)
                .list()
                .forEach(row -> ApiClient.JSON
                        .readTree(row)
                        .properties()
                        .forEach(column -> marks.stream()
                                .filter(mark -> holds(column.getValue().toString(), mark))
                                .forEach(mark -> columns.computeIfAbsent(column.getKey(), _ -> new TreeSet<>())
                                        .add(mark))));
        return columns;
    }

    private static boolean holds(String value, String mark) {
        var lower = value.toLowerCase(Locale.ROOT);
        return lower.contains(mark.toLowerCase(Locale.ROOT)) || lower.contains(hex(mark));
    }

    private static String hex(String mark) {
        return HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
    }
}
