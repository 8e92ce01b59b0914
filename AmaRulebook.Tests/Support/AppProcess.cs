using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace AmaRulebook.Support;

/// <summary>
/// The application as people run it: a process of its own, on a free port, with a data folder of its own, started from
/// a foreign working directory. It can be killed and started again on the same port and data.
/// </summary>
public sealed partial class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);   // the sample city is made at its start

    private readonly TemporaryFolder data = new();
    private readonly string folder;
    private readonly string? content;
    private readonly List<string> earlier = [];
    private Process process = null!;
    private bool isStarted;
    private Transcript output = null!;

    private readonly IReadOnlyDictionary<string, string> environment;

    private readonly string[] further;

    private AppProcess(string folder, string? content, IReadOnlyDictionary<string, string> environment, string[] further) =>
        (this.folder, this.content, this.environment, this.further) = (folder, content, environment, further);

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public string Data => data.Path;

    public bool IsRunning => isStarted && !process.HasExited;

    /// <summary>All that the application printed, over every start.</summary>
    public string Output => string.Concat(earlier) + output;

    /// <summary>The processor time that the application has used since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the build beside these tests, or the published <paramref name="folder"/>, and waits until it serves.</summary>
    public static async Task<AppProcess> Start(
        string? folder = null, string? content = null, IReadOnlyDictionary<string, string>? environment = null, string[]? arguments = null)
    {
        var app = new AppProcess(folder ?? Checkout.AppBuild, content, environment ?? new Dictionary<string, string>(), arguments ?? []);
        try
        {
            await app.Launch();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs the application with <paramref name="arguments"/> where it is expected to end by itself.</summary>
    public static Task<Command> RunToEnd(string folder, params string[] arguments) =>
        Command.Run(Checkout.Dotnet, [Path.Combine(folder, "AmaRulebook.App.dll"), .. arguments], limit: Patience);

    /// <summary>Ends the process at once, as a power cut would (SIGKILL).</summary>
    public async Task Kill()
    {
        isStarted = false;
        process.Kill();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        earlier.Add(output.ToString());
        process.Dispose();
    }

    /// <summary>Starts again after <see cref="Kill"/>, at the same address and on the same data.</summary>
    public Task StartAgain() => Launch();

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
        {
            await Kill();
        }

        data.Dispose();
    }

    private async Task Launch()
    {
        string[] arguments =
        [
            Path.Combine(folder, "AmaRulebook.App.dll"),
            "--urls", Address.GetLeftPart(UriPartial.Authority),
            $"--Rulebook:DataPath={Data}",
            "--Logging:LogLevel:Microsoft=Warning",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
            .. content is null ? Array.Empty<string>() : [$"--Rulebook:ContentPath={content}"],
            .. further,
        ];
        process = new Process { StartInfo = Leashed(Checkout.Dotnet, arguments) };
        if (folder == Checkout.AppBuild)
        {
            process.StartInfo.Environment["DOTNET_TieredPGO"] = "0";   // as in these tests' own project; what is measured is a release
        }

        foreach (var (name, value) in environment)
        {
            process.StartInfo.Environment[name] = value;
        }

        output = new Transcript(process);
        process.Start();
        isStarted = true;
        output.Begin();
        Address = await Wait.For("the application to say where it listens", () =>
            Task.FromResult(ListeningAt().Match(output.ToString()) is { Success: true } line
                ? new Uri(line.Groups[1].Value)
                : null), Patience, State);
        using var client = new HttpClient { BaseAddress = Address };
        await Wait.Until("the application to serve its first page", async () =>
            await Status(client) is HttpStatusCode.OK, Patience, State);
    }

    /// <summary>
    /// On Unix a shell starts the program and becomes it; what stays behind reads a pipe from the test run, which closes
    /// however the run ends, and then ends the program.
    /// </summary>
    private static ProcessStartInfo Leashed(string program, string[] arguments)
    {
        const string Leash = "exec 3<&0; (cat <&3; kill -9 $$) >/dev/null 2>&1 & exec 3<&-; exec \"$@\" </dev/null";
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("/bin/sh", ["-c", Leash, "sh", program, .. arguments]);
        start.WorkingDirectory = Path.GetTempPath();
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment.Remove("ASPNETCORE_URLS");
        return start;
    }

    private static async Task<HttpStatusCode?> Status(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync("/");
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private WaitState State() => process.HasExited
        ? new WaitState(Hopeless: true, $"The application ended with {process.ExitCode}:\n{output}")
        : new WaitState(Hopeless: false, $"It printed:\n{output}");

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningAt();
}
