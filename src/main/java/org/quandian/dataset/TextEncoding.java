package org.quandian.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which encoding the texts of a DBF are in, and how that is known.
 *
 * @param charset to decode with; GBK and GB2312 are decoded as their superset GB18030
 * @param name as shown to people
 * @param guessed whether it was judged from the text
 */
record TextEncoding(Charset charset, String name, boolean guessed) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Language bytes that name a code page. 0x00, 0x03 and 0x57 are left out: writers set them whatever the text is in. */
    private static final Map<Integer, String> BY_LANGUAGE_BYTE = Map.ofEntries(
            Map.entry(0x4D, "GBK"),
            Map.entry(0x7A, "GBK"),
            Map.entry(0x4F, "Big5"),
            Map.entry(0x78, "Big5"),
            Map.entry(0x4E, "x-windows-949"),
            Map.entry(0x79, "x-windows-949"),
            Map.entry(0x13, "windows-31j"),
            Map.entry(0x7B, "windows-31j"),
            Map.entry(0x01, "IBM437"),
            Map.entry(0x02, "IBM850"),
            Map.entry(0x08, "IBM865"),
            Map.entry(0x64, "IBM852"),
            Map.entry(0x65, "IBM866"),
            Map.entry(0x26, "IBM866"),
            Map.entry(0xC8, "windows-1250"),
            Map.entry(0xC9, "windows-1251"),
            Map.entry(0xCA, "windows-1254"),
            Map.entry(0xCB, "windows-1253"));

    private static TextEncoding of(Charset charset, boolean guessed) {
        String name = charset.name();
        boolean gb = name.equals("GBK") || name.equals("GB2312") || name.equals("x-mswin-936");
        return new TextEncoding(gb ? GB18030 : charset, gb ? "GBK" : name, guessed);
    }

    /**
     * Finds out: the manifest's word, the .cpg, the language byte, and last the text itself.
     *
     * @param stated the manifest's word
     */
    static TextEncoding choose(String stated, @Nullable Path cpg, DbfTable table) throws IOException {
        if (!stated.equals(LayerEntry.AUTO)) {
            return of(Charset.forName(stated), false);
        }
        TextSample sample = TextSample.of(table);
        if (sample.isAscii()) {
            return of(StandardCharsets.UTF_8, false);
        }
        Optional<Charset> named = cpg == null ? Optional.empty() : byCodePageFile(cpg);
        if (named.isEmpty()) {
            named = Optional.ofNullable(BY_LANGUAGE_BYTE.get(table.languageByte()))
                    .map(Charset::forName);
        }
        // A side-car that came along from another file is worse than none: the text has the last word.
        if (named.isPresent() && sample.faults(named.get()) <= sample.texts() / 2) {
            return of(named.get(), false);
        }
        return of(guess(sample), true);
    }

    private static Charset guess(TextSample sample) {
        // A hanzi or two of GBK can pass for rare letters of UTF-8: 约 is Armenian then.
        boolean chance = sample.isAlien(StandardCharsets.UTF_8) && sample.commonHanziShare() == 1;
        if (sample.faults(StandardCharsets.UTF_8) == 0 && !chance) {
            return StandardCharsets.UTF_8;
        }
        if (sample.faults(GB18030) <= sample.texts() / 20 && sample.commonHanziShare() > 0.5) {
            return Charset.forName("GBK");
        }
        return sample.faults(StandardCharsets.UTF_8) <= sample.texts() / 20
                ? StandardCharsets.UTF_8
                : Charset.forName("windows-1252");
    }

    private static Optional<Charset> byCodePageFile(Path cpg) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(cpg)) {
            bytes = in.readNBytes(64);
        }
        String name = new String(bytes, StandardCharsets.ISO_8859_1).strip().toUpperCase(Locale.ROOT);
        name = name.replaceFirst("^(ANSI|OEM|CP)[ _-]?(?=\\d)", "");
        if (name.equals("936") || name.equals("54936")) {
            return Optional.of(Charset.forName("GBK"));
        }
        if (name.equals("65001")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        String number = name;
        name = name.replaceFirst("^8859[-_]?(\\d+)$", "ISO-8859-$1");
        return findCharset(name).or(() -> findCharset("windows-" + number)).or(() -> findCharset("IBM" + number));
    }

    private static Optional<Charset> findCharset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
