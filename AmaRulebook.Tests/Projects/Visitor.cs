using AmaRulebook.Reading;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>Somebody with a browser that keeps cookies and sends plain forms, and does nothing else.</summary>
public sealed class Visitor(ReadingSite site) : IDisposable
{
    private readonly HttpClient client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public static (string Name, string Value)[] Founding(string person = "山田", string project = "中央公園の花壇づくり") =>
    [
        ("Form.ProjectName", project), ("Form.Purpose", "花をふやす"), ("Form.PartyName", Green),
        ("Form.Kind", nameof(PartyKind.CivicGroup)), ("Form.PersonName", person),
    ];

    public static (string Name, string Value)[] Joining(string person = "佐藤", string party = City) =>
        [("Form.PartyName", party), ("Form.Kind", nameof(PartyKind.Government)), ("Form.PersonName", person)];

    public void Dispose() => client.Dispose();

    public async Task<VisitedPage> Get(string address) => await VisitedPage.Of(await client.GetAsync(address));

    /// <summary>The answer as it came over the wire.</summary>
    public Task<Answer> Raw(string address) => ReadingSite.Get(client, address);

    /// <summary>Sends the page's form as it stands, with some fields filled in.</summary>
    public async Task<VisitedPage> Send(VisitedPage page, params (string Name, string Value)[] fields)
    {
        var all = page.Fields();
        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        using var body = new FormUrlEncodedContent(all);
        return await VisitedPage.Of(await client.PostAsync(page.Form.GetAttribute("action"), body));
    }

    /// <summary>Sends nothing but what a script's request says of itself.</summary>
    public async Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request);
    }

    /// <summary>Sends a bare request, as no page would.</summary>
    public async Task<HttpResponseMessage> Send(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        return await client.SendAsync(request);
    }

    /// <summary>Founds a project, and all goes well; gives the hub's address.</summary>
    public async Task<string> Founds(string person = "山田") =>
        (await Send(await Get("/projects/new"), Founding(person))).Location!;

    /// <summary>The address of the join link that the hub shows.</summary>
    public async Task<string> JoinLink(string hub)
    {
        var field = (await Get(hub)).Document.GetElementById("join-link");
        return new Uri(Assert.IsAssignableFrom<IHtmlInputElement>(field).DefaultValue).AbsolutePath;
    }
}
