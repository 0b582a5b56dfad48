package org.quandian.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.quandian.portrayal.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs one command line: parses, executes, and turns every failure into one line on stderr and an exit code. Never prints a stack
 * trace: what nobody foresaw goes to a crash report whose path is in the line.
 */
public final class CommandLineProgram {
    private static final int USAGE_WIDTH = 110;

    private final CommandServices services;
    private final CommandStreams streams;

    /**
     * @param services the rest of the program
     * @param streams where results and failures go
     */
    public CommandLineProgram(CommandServices services, CommandStreams streams) {
        this.services = services;
        this.streams = streams;
    }

    /** Runs it and returns the code for the shell. */
    public ExitCode run(String... args) {
        Optional<Messages.Language> chosen = findLanguage(args);
        Messages messages = Messages.in(chosen.orElse(Messages.Language.ZH));
        CommandContext context = new CommandContext(services, streams, messages, chosen);
        CommandLine commandLine = commandLine(context);
        int number = commandLine.execute(args);
        streams.out().flush();
        streams.err().flush();
        return ExitCode.of(number);
    }

    private CommandLine commandLine(CommandContext context) {
        CommandLine root = new CommandLine(new RootCommand(context))
                .addSubcommand(new EvaluateCommand(context))
                .addSubcommand(new ExplainCommand(context))
                .addSubcommand(new GapsCommand(context))
                .addSubcommand(new CheckupCommand(context))
                .addSubcommand(new DifferencesCommand(context))
                .addSubcommand(new DeadEndsCommand(context))
                .addSubcommand(new TargetsCommand(context))
                .addSubcommand(new PhasesCommand(context))
                .addSubcommand(new IsochroneCommand(context))
                .addSubcommand(new ImportCommand(context))
                .addSubcommand(new NetworkCommand(context))
                .addSubcommand(new ReplayCommand(context))
                .addSubcommand(new RenderCommand(context))
                .addSubcommand(ScenarioCommand.of(context))
                .addSubcommand(new StandardsCommand(context))
                .addSubcommand(new TableCommand(context))
                .addSubcommand(new MakeDemoCityCommand(context))
                .addSubcommand(new OpenCommand(context));
        root.addMixin("language", new LanguageOption());
        root.getSubcommands().values().forEach(CommandLineProgram::addLanguage);
        root.setResourceBundle(bundle(context.messages().language()));
        root.setUsageHelpWidth(USAGE_WIDTH);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        root.getCommandSpec().version(context.messages().text("app.name") + " Quandian " + services.version());
        root.setParameterExceptionHandler((wrong, args) -> usageError(context.messages(), wrong));
        root.setExecutionExceptionHandler((failure, command, parsed) -> executionError(context.messages(), failure));
        return root;
    }

    private static void addLanguage(CommandLine command) {
        command.addMixin("language", new LanguageOption());
        command.getSubcommands().values().forEach(CommandLineProgram::addLanguage);
    }

    /** Help and failures are needed in the right language even where the rest of the line is wrong, so this is read by hand. */
    private static Optional<Messages.Language> findLanguage(String... args) {
        String word = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang") && i + 1 < args.length) {
                word = args[i + 1];
            } else if (args[i].startsWith("--lang=")) {
                word = args[i].substring("--lang=".length());
            }
        }
        for (Messages.Language language : Messages.Language.values()) {
            if (language.id().equalsIgnoreCase(word)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private int usageError(Messages messages, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        say(
                messages,
                usageSentence(messages, wrong) + " " + messages.text("cli.usage.HINT", Map.of("command", command)));
        return ExitCode.WRONG_USAGE.number();
    }

    private static String usageSentence(Messages messages, ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return messages.text("cli.usage.UNKNOWN", Map.of("value", String.join(" ", unmatched.getUnmatched())));
        }
        if (wrong instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream()
                    .map(CommandLineProgram::nameOf)
                    .collect(Collectors.joining(", "));
            return messages.text("cli.usage.MISSING", Map.of("names", names));
        }
        ArgSpec about = wrong.getArgSpec();
        if (about != null) {
            String value = wrong.getValue() == null ? "" : wrong.getValue();
            return messages.text("cli.usage.BAD_VALUE", Map.of("name", nameOf(about), "value", value));
        }
        return messages.text("cli.usage.OTHER", Map.of("reason", String.valueOf(wrong.getMessage())));
    }

    private static String nameOf(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private int executionError(Messages messages, Throwable failure) {
        Optional<FailureSentences.Sentence> known = new FailureSentences(messages).find(failure);
        if (known.isPresent()) {
            say(messages, known.get().text());
            return known.get().exitCode().number();
        }
        Throwable cause = FailureSentences.unwrapped(failure);
        Map<String, String> args = Map.of(
                "kind",
                cause.getClass().getSimpleName(),
                "file",
                services.recordCrash(failure).map(Path::toString).orElse("-"));
        say(messages, messages.text("cli.error.CRASH", args));
        return ExitCode.UNUSABLE_DATA.number();
    }

    private void say(Messages messages, String sentence) {
        streams.out().flush();
        streams.err().println(messages.text("cli.error.PREFIX") + FailureSentences.oneLine(sentence));
    }

    /** The message file again, in the form in which picocli looks for the texts of its help. */
    private static ResourceBundle bundle(Messages.Language language) {
        String resource = "/org/quandian/messages_" + language.id() + ".properties";
        try (InputStream in = CommandLineProgram.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
