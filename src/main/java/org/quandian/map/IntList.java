package org.quandian.map;

import java.util.Arrays;
import java.util.List;

/** A growing list of places in a list of features; a hundred thousand hits must not make as many objects. One thread. */
final class IntList {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** The features at these places, in the order of their places. */
    List<MapFeature> pick(List<MapFeature> features) {
        Arrays.sort(values, 0, size);
        MapFeature[] picked = new MapFeature[size];
        for (int i = 0; i < size; i++) {
            picked[i] = features.get(values[i]);
        }
        return List.of(picked);
    }
}
