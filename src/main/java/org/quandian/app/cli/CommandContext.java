package org.quandian.app.cli;

import java.util.Optional;
import org.quandian.portrayal.Messages;
import org.quandian.task.ProgressListener;

/**
 * What every command is given.
 *
 * @param services the rest of the program
 * @param streams where it writes
 * @param messages the sentences of the chosen language
 * @param chosenLanguage the language named on the command line, if one was
 */
record CommandContext(
        CommandServices services,
        CommandStreams streams,
        Messages messages,
        Optional<Messages.Language> chosenLanguage) {
    /** Progress on the terminal, or silence where nobody watches. */
    ProgressListener progress() {
        return streams.progressVisible() ? new TerminalProgress(streams.err()) : ProgressListener.SILENT;
    }
}
