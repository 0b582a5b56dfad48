package org.quandian.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which room may use which: the table of the architecture, package by package. The same picture stands in the root package's sign and
 * in the README; a room more needs a decision record.
 */
final class House {
    static final String BASE = "org.quandian";

    private static final List<String> BELOW_UI = List.of(
            "geometry",
            "planning",
            "task",
            "network",
            "map",
            "access",
            "access.people",
            "access.walk",
            "access.service",
            "access.circle",
            "access.balance",
            "access.community",
            "access.gap",
            "access.difference",
            "access.city",
            "access.checkup",
            "access.phase",
            "access.explain",
            "siting",
            "portrayal",
            "workspace",
            "workspace.table",
            "workspace.table.city");

    /** The rooms that say who is served, for those above that only look at figures. */
    private static final List<String> FIGURES = List.of(
            "access",
            "access.people",
            "access.walk",
            "access.service",
            "access.circle",
            "access.balance",
            "access.community",
            "access.gap",
            "access.difference",
            "access.city");

    private House() {}

    /** Room to the rooms it may use, both as package names below {@link #BASE}. */
    static Map<String, List<String>> rooms() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("geometry", List.of());
        rooms.put("task", List.of());
        rooms.put("planning", List.of("geometry"));
        rooms.put("network", List.of("geometry", "task", "planning"));
        rooms.put("map", List.of("geometry", "task"));
        putAccess(rooms);
        putUpper(rooms);
        putWindow(rooms);
        return rooms;
    }

    private static void putAccess(Map<String, List<String>> rooms) {
        rooms.put("access.people", List.of("planning", "geometry", "task"));
        rooms.put("access", List.of("planning", "network", "geometry", "task", "access.people"));
        rooms.put("access.walk", List.of("planning", "network", "geometry", "task", "access", "access.people"));
        rooms.put(
                "access.service",
                List.of("planning", "network", "geometry", "task", "access", "access.people", "access.walk"));
        rooms.put("access.flow", List.of("task"));
        rooms.put(
                "access.circle",
                List.of("access", "access.people", "access.walk", "access.service", "planning", "geometry", "task"));
        rooms.put(
                "access.balance",
                List.of("access", "access.people", "access.walk", "access.flow", "planning", "geometry", "task"));
        rooms.put("access.community", List.of("access", "access.people", "planning", "geometry", "task"));
        rooms.put(
                "access.gap",
                List.of("access", "access.people", "access.service", "access.circle", "planning", "geometry", "task"));
        rooms.put(
                "access.difference",
                List.of(
                        "access",
                        "access.people",
                        "access.walk",
                        "access.service",
                        "network",
                        "planning",
                        "geometry",
                        "task"));
        rooms.put("access.city", with(FIGURES, "access.flow", "network", "planning", "geometry", "task"));
        rooms.put("access.explain", with(FIGURES, "planning", "geometry", "task"));
        rooms.put("access.checkup", with(FIGURES, "planning", "geometry", "task"));
        rooms.put("access.phase", with(FIGURES, "planning", "geometry", "task"));
    }

    private static void putUpper(Map<String, List<String>> rooms) {
        rooms.put("siting", List.of("planning", "access", "geometry", "task"));
        rooms.put(
                "portrayal",
                with(
                        FIGURES,
                        "access.checkup",
                        "access.phase",
                        "access.explain",
                        "planning",
                        "network",
                        "map",
                        "geometry"));
        rooms.put("workspace", with(FIGURES, "access.explain", "planning", "siting", "network", "geometry", "task"));
        rooms.put("workspace.table", List.of("portrayal", "geometry", "task"));
        rooms.put(
                "workspace.table.city",
                with(FIGURES, "workspace", "workspace.table", "portrayal", "planning", "geometry", "task"));
        rooms.put("dataset", List.of("workspace", "workspace.table", "planning", "map", "geometry", "task"));
        rooms.put("dataset.demo", List.of("dataset", "workspace", "planning", "map", "geometry", "task"));
        rooms.put("store", List.of("workspace", "planning", "geometry", "task"));
        rooms.put(
                "report",
                List.of("workspace", "workspace.table", "portrayal", "access", "planning", "map", "geometry", "task"));
    }

    private static void putWindow(Map<String, List<String>> rooms) {
        rooms.put("ui.fx", List.of("task", "portrayal", "map", "geometry"));
        rooms.put("ui.map.tool", with(BELOW_UI, "ui.fx"));
        rooms.put("ui.explain", with(BELOW_UI, "ui.fx"));
        rooms.put("ui.map", with(BELOW_UI, "ui.fx", "ui.map.tool", "ui.explain"));
        rooms.put("ui.panel", with(BELOW_UI, "ui.fx", "ui.explain"));
        rooms.put("ui.dialog", with(BELOW_UI, "ui.fx"));
        rooms.put("ui.page", with(BELOW_UI, "ui.fx", "ui.explain", "ui.map", "ui.dialog"));
        rooms.put("ui.compare", with(BELOW_UI, "ui.fx", "ui.explain", "ui.map", "ui.panel", "ui.dialog", "ui.page"));
        rooms.put("ui.checkup", with(BELOW_UI, "ui.fx", "ui.explain", "ui.page"));
        rooms.put("ui.phase", with(BELOW_UI, "ui.fx", "ui.explain", "ui.panel", "ui.dialog", "ui.page"));
        rooms.put("ui.present", with(BELOW_UI, "ui.fx", "ui.map"));
        rooms.put("ui.table", with(BELOW_UI, "ui.fx", "ui.explain", "ui.map", "ui.dialog", "ui.page"));
        rooms.put(
                "ui",
                with(
                        BELOW_UI,
                        "ui.fx",
                        "ui.explain",
                        "ui.map",
                        "ui.map.tool",
                        "ui.panel",
                        "ui.dialog",
                        "ui.page",
                        "ui.compare",
                        "ui.checkup",
                        "ui.phase",
                        "ui.present",
                        "ui.table"));
        rooms.put("app.cli", with(BELOW_UI, "dataset", "dataset.demo", "store", "report"));
        rooms.put("app", with(BELOW_UI, "dataset", "dataset.demo", "store", "report", "ui", "ui.fx", "app.cli"));
    }

    /** The name of a room as a package. */
    static String packageOf(String room) {
        return BASE + "." + room;
    }

    private static List<String> with(List<String> rooms, String... more) {
        List<String> all = new ArrayList<>(rooms);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
