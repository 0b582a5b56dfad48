package org.quandian.dataset.demo;

/** The kinds of shapes a shapefile of the demo city may hold, with the format's own numbers. */
enum ShapeKind {
    POINT(1),
    LINE(3),
    POLYGON(5);

    private final int code;

    ShapeKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
