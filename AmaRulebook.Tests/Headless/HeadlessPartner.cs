using System.Globalization;
using System.Net;
using AmaRulebook.Projects;
using AngleSharp.Html.Dom;

namespace AmaRulebook.Headless;

/// <summary>Somebody with cookies and live pages, and without a browser: comes in by the plain forms, as everybody does.</summary>
public sealed class HeadlessPartner : IDisposable
{
    private const int Attempts = 5;
    private static int people;

    private readonly Uri site;
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    /// <param name="site">Where the application is. It must believe what 127.0.0.1 forwards: each partner has an address of its own.</param>
    public HeadlessPartner(Uri site)
    {
        this.site = site;
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = site };
        var number = Interlocked.Increment(ref people);
        http.DefaultRequestHeaders.Add("X-Forwarded-For", string.Create(CultureInfo.InvariantCulture, $"10.{number >> 16}.{(number >> 8) & 255}.{number & 255}"));
    }

    /// <summary>What the environment of the application must say, so that its limits for one address don't meet a crowd.</summary>
    public static KeyValuePair<string, string> Trust { get; } = new("Rulebook__Proxies", "127.0.0.1");

    /// <summary>The project that the partner belongs to, as an address.</summary>
    public string Project { get; private set; } = "";

    public async Task Founds(string party) => Project = await Send(await Get("/projects/new"), new()
    {
        ["Form.ProjectName"] = "中央公園の花壇づくり",
        ["Form.Purpose"] = "花をふやす",
        ["Form.PartyName"] = party,
        ["Form.Kind"] = nameof(PartyKind.CivicGroup),
        ["Form.PersonName"] = $"{party}の山田",
    });

    /// <summary>The join link as the hub shows it.</summary>
    public async Task<string> JoinLink() =>
        new Uri(((IHtmlInputElement)(await Get(Project)).Document.GetElementById("join-link")!).DefaultValue).AbsolutePath;

    public async Task Joins(string link, string party) => Project = await Send(await Get(link), new()
    {
        ["Form.PartyName"] = party,
        ["Form.Kind"] = nameof(PartyKind.Government),
        ["Form.PersonName"] = $"{party}の佐藤",
    });

    /// <summary>Goes on in the place that an entrance leads to.</summary>
    public async Task Enters(string entrance) => Project = await Send(await Get($"/me/{entrance}"), []);

    /// <summary>Opens a page of the project, and waits until it lives.</summary>
    public Task<Circuit> Open(string page) => Circuit.Open(http, cookies, new Uri(site, Project + page));

    public void Dispose() => http.Dispose();

    private async Task<VisitedPage> Get(string address) => await VisitedPage.Of(await http.GetAsync(address));

    private async Task<string> Send(VisitedPage page, Dictionary<string, string> fields)
    {
        var all = page.Fields();
        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        // A crowd at the door may find the database busy; the page says to wait a little and to press again.
        for (var attempt = 1; ; attempt++)
        {
            using var body = new FormUrlEncodedContent(all);
            var answer = await VisitedPage.Of(await http.PostAsync(page.Form.GetAttribute("action"), body));
            if (answer.Location is { } location)
            {
                return new Uri(site, location).AbsolutePath;
            }

            if (attempt == Attempts)
            {
                throw new InvalidOperationException($"{answer.Status}: {answer.Alert}");
            }

            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }
}
