package org.quandian.app.cli;

import org.jspecify.annotations.Nullable;
import org.quandian.portrayal.Messages;
import picocli.CommandLine.Option;

/** The options that every command has. The language itself is read before parsing; here it is only known and shown in the help. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "cli.option.lang")
    Messages.@Nullable Language language;
}
