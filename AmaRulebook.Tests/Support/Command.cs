using System.Diagnostics;

namespace AmaRulebook.Support;

/// <summary>A program run to its end: what it answered and all that it printed.</summary>
public sealed record Command(int ExitCode, string Output)
{
    public static async Task<Command> Run(
        string program, IEnumerable<string> arguments, string? workingFolder = null, TimeSpan? limit = null)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = workingFolder ?? Path.GetTempPath(),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            },
        };
        process.StartInfo.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        process.StartInfo.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        var output = new Transcript(process);
        process.Start();
        output.Begin();
        process.StandardInput.Close();
        using var time = new CancellationTokenSource(limit ?? TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(time.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end in time:\n{output}");
        }

        return new Command(process.ExitCode, output.ToString());
    }
}
