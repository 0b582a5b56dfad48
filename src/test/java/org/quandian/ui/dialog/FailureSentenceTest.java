package org.quandian.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.quandian.planning.EditRejectedException;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.UnusableDataException;

/** Failures as people read them: what, why, what to do; codes stay inside. */
class FailureSentenceTest {
    private final Messages words = Messages.in(Messages.Language.ZH);

    @Test
    void aFileOpenElsewhereIsNamed() {
        FailureSentence sentence = FailureSentence.of(
                new CompletionException(new ProjectFileException(
                        ProjectFileException.Code.ALREADY_OPEN, Map.of("path", "/d/甲.qdp"), null)),
                words);

        assertThat(sentence.why()).contains("/d/甲.qdp").contains("请先关闭");
        assertThat(sentence.details()).isEmpty();
    }

    @Test
    void unusableDataSaysWhatToDo() {
        FailureSentence sentence = FailureSentence.of(
                new UnusableDataException(UnusableDataException.Code.CRS_GEOGRAPHIC, Map.of("crs", "EPSG:4490")),
                words);

        assertThat(sentence.why()).contains("EPSG:4490").contains("请改用投影坐标系");
    }

    @Test
    void aRefusedEditIsNoAccident() {
        FailureSentence sentence =
                FailureSentence.of(new EditRejectedException(EditRejectedException.Code.NOTHING_TO_UNDO, ""), words);

        assertThat(sentence.why()).isEqualTo("没有可以撤销的操作");
    }

    @Test
    void aFileWithoutRightsIsNamed() {
        assertThat(FailureSentence.of(new AccessDeniedException("/d/甲.qdp"), words)
                        .why())
                .contains("/d/甲.qdp");
    }

    @Test
    void onlyTheUnexpectedHasDetails() {
        FailureSentence sentence = FailureSentence.of(new IllegalStateException("why"), words);

        assertThat(sentence.details()).contains("IllegalStateException").contains("why");
        assertThat(sentence.why()).doesNotContain("Exception");
    }
}
