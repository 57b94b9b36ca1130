package org.havn.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A statement and how PostgreSQL goes about it, as EXPLAIN (FORMAT JSON) says. */
public record Plan(String sql, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Large tables that are read from end to end, and sorts that do not fit into memory. */
    List<String> complaints(Collection<String> large) {
        var complaints = new ArrayList<String>();
        for (var node : nodes()) {
            var table = node.path("Relation Name").asString("");
            if (node.path("Node Type").asString("").endsWith("Seq Scan") && large.contains(table))
                complaints.add("reads all of " + table);
            if (node.path("Sort Space Type").asString("").equals("Disk")) complaints.add("sorts on the disk");
            if (node.path("Disk Usage").asLong(0) > 0) complaints.add("hashes on the disk");
        }
        return complaints;
    }

    /** Whether the index of this name is read. */
    public boolean reads(String index) {
        return nodes().stream()
                .anyMatch(node -> node.path("Index Name").asString("").equals(index));
    }

    private List<JsonNode> nodes() {
        var nodes = new ArrayList<JsonNode>();
        collect(JSON.readTree(text).path(0).path("Plan"), nodes);
        return nodes;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        into.add(node);
        for (var part : node.path("Plans")) collect(part, into);
    }
}
