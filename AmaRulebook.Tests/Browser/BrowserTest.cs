using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;

namespace AmaRulebook.Browser;

/// <summary>A test in real browsers, one context for each person in it, against the application as people run it.</summary>
public abstract class BrowserTest(Browsers browsers, RunningApp shared) : IAsyncLifetime
{
    private readonly List<Person> people = [];

    protected AppProcess App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await StartApp();

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            await KeepWhatWasSeen();
        }

        foreach (var person in people)
        {
            await person.Context.CloseAsync();
        }

        await StopApp();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a browser for another person.</summary>
    public async Task<Person> Person(BrowserNewContextOptions? options = null)
    {
        var context = await browsers.NewContext(options ?? new());
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var person = new Person(context, await context.NewPageAsync(), App.Address);
        people.Add(person);
        return person;
    }

    /// <summary>The application under test: the shared one, unless a test kills it or edits its content.</summary>
    protected virtual Task<AppProcess> StartApp() => shared.Started();

    protected virtual Task StopApp() => Task.CompletedTask;

    private async Task KeepWhatWasSeen()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults"));
        var name = string.Join('-', $"{GetType().Name}-{TestContext.Current.TestMethod?.MethodName}".Split(Path.GetInvalidFileNameChars()));
        foreach (var (person, number) in people.Select((person, index) => (person, index + 1)))
        {
            await person.Page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, $"{name}-{number}.png"), FullPage = true });
            TestContext.Current.TestOutputHelper?.WriteLine($"{number}: {person.Page.Url}\n{string.Join('\n', person.Errors)}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(App.Output);
    }
}
