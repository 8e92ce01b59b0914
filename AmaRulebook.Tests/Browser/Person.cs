using AmaRulebook.Browser.Pages;
using Microsoft.Playwright;

namespace AmaRulebook.Browser;

/// <summary>A person at a browser of their own.</summary>
public sealed class Person(IBrowserContext context, IPage page, Uri app)
{
    private readonly List<string> errors = Listen(page);

    public IBrowserContext Context => context;

    public IPage Page => page;

    /// <summary>What the page's scripts complained about.</summary>
    public IReadOnlyList<string> Errors => errors;

    public HomePage Home => new(page, app);

    public NewProjectPage NewProject => new(page, app);

    public JoinPage Join => new(page);

    public HubPage Hub => new(page);

    public PeoplePage People => new(page);

    public StartPage Start => new(page);

    public WaitingPage Waiting => new(page);

    public ComparePage Compare => new(page);

    public ConfirmPage Confirm => new(page);

    /// <summary>On the page of a private entrance, the one button, which opens it.</summary>
    public ILocator EntranceButton => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button);

    public ItemPage Item(Stage stage) => new(page, stage);

    public TablePage Table(Stage stage) => new(page, stage);

    /// <summary>The same person in another tab of the same browser.</summary>
    public async Task<Person> InAnotherTab() => new(context, await context.NewPageAsync(), app);

    public Task<IResponse?> GoTo(string path) => page.GotoAsync(Address(path));

    /// <summary>Where a path is in the application.</summary>
    public string Address(string path) => new Uri(app, path).ToString();

    private static List<string> Listen(IPage page)
    {
        var errors = new List<string>();
        page.PageError += (_, error) =>
        {
            // Chromium itself tells of the transition between pages that it gives up where it has no time for it.
            if (!error.Contains("Transition was ", StringComparison.Ordinal))
            {
                errors.Add(error);
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add($"{message.Text} ({message.Location})");
            }
        };
        return errors;
    }
}
