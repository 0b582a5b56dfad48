package org.quandian.workspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The project's own documents (项目文档) by name: texts that belong to the project and neither to the city nor to a plan, each with its own
 * history. The workspace keeps them and does not read them. Immutable.
 *
 * @param byName in the order they were first written
 */
public record ProjectDocuments(Map<String, DocumentHistory> byName) {
    /** The name of the document that holds targets (目标). */
    public static final String TARGETS = "targets";

    /** A project without any. */
    public static final ProjectDocuments NONE = new ProjectDocuments(Map.of());

    /** Takes a copy. */
    public ProjectDocuments {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** A document with its history; one that was never written has an empty one. */
    public DocumentHistory get(String name) {
        return byName.getOrDefault(name, DocumentHistory.NONE);
    }

    /** The same with another history of one document. */
    public ProjectDocuments with(String name, DocumentHistory history) {
        Map<String, DocumentHistory> next = new LinkedHashMap<>(byName);
        next.put(name, history);
        return new ProjectDocuments(next);
    }
}
