using System.Globalization;
using System.Text;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Benchmarks;

/// <summary>What was measured, beside what it should be.</summary>
public sealed class BenchmarkTable
{
    private readonly StringBuilder rows = new("| what | measured | goal | |\n| --- | ---: | ---: | --- |\n");

    public bool IsMet { get; private set; } = true;

    public void AtMost(string what, double measured, double goal) => Add(what, measured, $"≤ {Number(goal)}", measured <= goal);

    public void AtLeast(string what, double measured, double goal) => Add(what, measured, $"≥ {Number(goal)}", measured >= goal);

    public void Note(string what, double measured) => rows.Append(CultureInfo.InvariantCulture, $"| {what} | {Number(measured)} | | |\n");

    /// <summary>To the console, and into a file beside the tests.</summary>
    public void Print(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults"));
        var file = Path.Combine(folder.FullName, $"benchmark-{name}.md");
        File.WriteAllText(file, ToString());
        TestContext.Current.TestOutputHelper?.WriteLine($"{this}\n{Path.GetRelativePath(Checkout.Root, file)}");
    }

    public override string ToString() => rows.ToString();

    private void Add(string what, double measured, string goal, bool isMet)
    {
        IsMet &= isMet;
        rows.Append(CultureInfo.InvariantCulture, $"| {what} | {Number(measured)} | {goal} | {(isMet ? "met" : "MISSED")} |\n");
    }

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) < 10 && value != Math.Floor(value) ? "0.00" : "#,0", CultureInfo.InvariantCulture);
}
