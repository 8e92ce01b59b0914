using System.Diagnostics;
using System.Text;

namespace AmaRulebook.Support;

/// <summary>All that a process prints, errors too, in the order it came; readable at any time.</summary>
public sealed class Transcript
{
    private readonly Process process;
    private readonly StringBuilder text = new();

    public Transcript(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
    }

    public void Begin()
    {
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public override string ToString()
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    private void Append(string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.AppendLine(line);
            }
        }
    }
}
