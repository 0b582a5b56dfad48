package org.quandian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.fixture.Tables;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.RowList;
import org.quandian.workspace.table.TableColumn;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableNote;
import org.quandian.workspace.table.TableRefusedException;

/** What is written is what is read back. */
class TableFilesTest {
    private final TableFiles files = new TableFiles();

    @TempDir
    private Path folder = Path.of("");

    /** A row of a random table: words of any kind, and a number that may be missing. */
    record Line(String text, double number) {}

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("河西,\"\n;'=+ a\t中文".toCharArray())
                .ofMaxLength(12);
        Arbitrary<Double> numbers =
                Arbitraries.oneOf(Arbitraries.doubles().between(-1e9, 1e9), Arbitraries.just(Double.NaN));
        return Combinators.combine(texts, numbers).as(Line::new).list().ofMaxSize(12);
    }

    @Property(tries = 100)
    void csvHoldsEveryValue(@ForAll("lines") List<Line> lines) throws IOException {
        List<List<String>> read = csv(CsvTable.text(TableExport.of(table(lines))));

        assertThat(read.get(0)).containsExactly("名称", "人口（人）");
        assertThat(read).hasSize(lines.size() + 1);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(read.get(i + 1).get(0)).isEqualTo(lines.get(i).text());
            String number = read.get(i + 1).get(1);
            Double value = number.isEmpty() ? Double.NaN : Double.parseDouble(number);
            assertThat(value).isEqualTo(Double.valueOf(lines.get(i).number()));
        }
    }

    @Property(tries = 25)
    void aWorkbookHoldsEveryValue(@ForAll("lines") List<Line> lines) throws Exception {
        Path file = Files.createTempFile("table", ".xlsx");
        files.write(table(lines), "说明", file);

        try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.getRow(i + 1);
                Cell text = row.getCell(0);
                Cell number = row.getCell(1);
                assertThat(text == null ? "" : text.getStringCellValue())
                        .isEqualTo(lines.get(i).text());
                Double value = number == null ? Double.NaN : number.getNumericCellValue();
                assertThat(value).isEqualTo(Double.valueOf(lines.get(i).number()));
            }
            assertThat(sheet.getLastRowNum()).isEqualTo(lines.size());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aWorkbookSaysWhatItIs() throws Exception {
        Path file = folder.resolve("表.xlsx");
        DataTable table = table(List.of(new Line("昆都仑河西里小区", 3200.5)))
                .withNotes(List.of(new TableNote("口径", "步行口径"), new TableNote("规则集", "UHC2022")));
        files.write(table, "说明", file);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("居住用地");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("人口（人）");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(16 * 256);
            Sheet notes = book.getSheet("说明");
            assertThat(notes.getRow(1).getCell(0).getStringCellValue()).isEqualTo("口径");
            assertThat(notes.getRow(1).getCell(1).getStringCellValue()).isEqualTo("步行口径");
            assertThat(notes.getRow(2).getCell(1).getStringCellValue()).isEqualTo("UHC2022");
        }
    }

    @Test
    void severalTablesStandOnSheetsOfDifferentNames() throws Exception {
        Path file = folder.resolve("book.xlsx");
        TableExport table = TableExport.of(table(List.of(new Line("甲", 1))));
        files.write(List.of(table, table), "说明", file);

        try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(1)).isEqualTo("居住用地 2");
        }
    }

    @Test
    void csvForExcelBeginsWithTheMarkAndEndsLinesAsWindowsDoes() throws Exception {
        Path file = folder.resolve("表.csv");
        files.write(table(List.of(new Line("河西里", 3200))), "说明", file);

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFF名称,人口（人）\r\n河西里,3200\r\n");
    }

    @Test
    void onlyTheRowsAndColumnsThatAreWantedAreWritten() {
        DataTable places = Tables.places();
        TableExport wanted = new TableExport(
                RowList.of(places, 2, 0), List.of(places.columns().get(1)));

        assertThat(CsvTable.text(wanted)).isEqualTo("人口\r\n5000\r\n3200\r\n");
    }

    @Test
    void whatWasThereStaysWhenWritingFails() throws IOException {
        Path file = folder.resolve("old.xlsx");
        Files.writeString(file, "old");
        DataTable broken = DataTable.of(
                "t", "t", 1, List.of(TableColumn.ofText(ColumnHead.of("a", "甲", ColumnKind.TEXT), row -> "x"
                        .repeat(40_000))));

        TableRefusedException refused =
                catchThrowableOfType(TableRefusedException.class, () -> files.write(broken, "说明", file));

        assertThat(refused.code()).isEqualTo(TableRefusedException.Code.TEXT_TOO_LONG);
        assertThat(refused.args()).containsEntry("column", "甲").containsEntry("row", "1");
        assertThat(Files.readString(file)).isEqualTo("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void otherFormsAreRefused() {
        DataTable table = Tables.places();

        assertThat(catchThrowableOfType(
                                TableRefusedException.class, () -> files.write(table, "说明", folder.resolve("表.xls")))
                        .code())
                .isEqualTo(TableRefusedException.Code.UNKNOWN_FORM);
        assertThat(catchThrowableOfType(
                                TableRefusedException.class,
                                () -> files.write(
                                        List.of(TableExport.of(table), TableExport.of(table)),
                                        "说明",
                                        folder.resolve("a.csv")))
                        .code())
                .isEqualTo(TableRefusedException.Code.ONE_TABLE_ONLY);
    }

    @Test
    void aSheetHoldsNoMoreThanAMillionRows() {
        DataTable tooLong = DataTable.of(
                "t",
                "t",
                1_048_576,
                List.of(TableColumn.ofNumber(ColumnHead.of("a", "甲", ColumnKind.NUMBER), row -> row)));

        assertThatThrownBy(() -> files.write(tooLong, "说明", folder.resolve("long.xlsx")))
                .isInstanceOf(TableRefusedException.class);
        assertThat(folder.resolve("long.xlsx")).doesNotExist();
    }

    private static DataTable table(List<Line> lines) {
        return DataTable.of(
                "layer.residential",
                "居住用地",
                lines.size(),
                List.of(
                        TableColumn.ofText(ColumnHead.of("name", "名称", ColumnKind.TEXT), row -> lines.get(row)
                                .text()),
                        TableColumn.ofNumber(
                                ColumnHead.of("population", "人口", ColumnKind.NUMBER)
                                        .withUnit("人"),
                                row -> lines.get(row).number())));
    }

    /** Reads RFC 4180, written again so that both sides cannot be wrong alike. */
    private static List<List<String>> csv(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (quoted && each == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == ',' || each == '\r')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (each == '\r') {
                    lines.add(line);
                    line = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(each);
            }
        }
        return lines;
    }
}
