package org.gulou.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CellsTest {

    record Row(String name, Integer count) {}

    @Test
    void aTextASpreadsheetWouldRunIsGuarded() {
        assertThat(Cells.guarded("=cmd()")).isEqualTo("'=cmd()");
        assertThat(Cells.guarded("+86")).isEqualTo("'+86");
        assertThat(Cells.guarded("@x")).isEqualTo("'@x");
        assertThat(Cells.guarded(-5)).isEqualTo("-5");
        assertThat(Cells.guarded(null)).isEmpty();
        assertThat(Cells.guarded("古宜镇")).isEqualTo("古宜镇");
    }

    @Test
    void aTableIsCsvForExcel() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tabular.ofRecord(Row.class).writeCsv(List.of(new Row("古宜, 镇", 3), new Row(null, null)), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFname,count\r\n\"古宜, 镇\",3\r\n,\r\n");
    }

    @Test
    void aCodeIsWrittenAsJsonWritesIt() {
        assertThat(Cells.guarded(Code.PASSPORT)).isEqualTo("03");
        assertThat(Cells.guarded(TimeUnit.DAYS)).isEqualTo("DAYS");
    }

    private enum Code {
        PASSPORT;

        @JsonValue
        String code() {
            return "03";
        }
    }
}
