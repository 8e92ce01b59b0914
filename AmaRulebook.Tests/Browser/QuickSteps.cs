using System.Net;
using AmaRulebook.Headless;
using AmaRulebook.Projects;

namespace AmaRulebook.Browser;

/// <summary>
/// What somebody at a browser does without the browser's pages, with its cookies: the plain forms sent as they are, and live
/// pages of a client that draws nothing. For the way to what a test is about; what it is about is done on the pages.
/// </summary>
public static class QuickSteps
{
    /// <summary>Founds a project; the browser shows its hub afterwards.</summary>
    public static async Task FoundsQuickly(this Person person, string project, Member founder) => await person.GoTo(
        await Send(person, person.Address("/projects/new"), ("Form.ProjectName", project), ("Form.PartyName", founder.Party), ("Form.Kind", KindOf(founder)), ("Form.PersonName", founder.Name)));

    /// <summary>Joins with a new party; the browser shows the hub afterwards.</summary>
    public static async Task JoinsQuickly(this Person person, string link, Member member) => await person.GoTo(
        await Send(person, link, ("Form.PartyName", member.Party), ("Form.Kind", KindOf(member)), ("Form.PersonName", member.Name)));

    /// <summary>Opens a page of the person's project live, and draws nothing.</summary>
    public static async Task<Circuit> OpensQuickly(this Person person, string path)
    {
        var cookies = new CookieContainer();
        foreach (var cookie in await person.Context.CookiesAsync())
        {
            cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));
        }

        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies });
        return await Circuit.Open(http, cookies, new Uri(person.Address(path)));
    }

    /// <summary>Answers all items of a stage and hands in.</summary>
    public static async Task AnswersQuickly(this Person person, string path, Stage stage, IReadOnlyList<Answer> answers)
    {
        await using var circuit = await person.OpensQuickly($"{path}?item=1");
        foreach (var (index, answer) in answers.Index())
        {
            await circuit.GoTo($"{path}?item={index + 1}");
            await circuit.Until("the item", root => root.Find(node => node.Name == "h1")?.Text.Contains(stage.Items[index], StringComparison.Ordinal) == true);
            await circuit.ShowsItem();
            await circuit.Tick(ValueOf(stage, answer.Words));
            if (answer.Note is { Length: > 0 } note)
            {
                await circuit.Write(note);
                await circuit.ShowsSaved(note);
            }
        }

        await circuit.Press("この答えで出す");
    }

    private static string ValueOf(Stage stage, string words) => words switch
    {
        Stage.Concern => "Concern",
        Stage.NotApplicable => "NotApplicable",
        _ when words == stage.Yes => "Yes",
        _ => "NotYet",
    };

    private static string KindOf(Member member) => PartyKinds.All.Single(kind => kind.Title() == member.Kind).ToString();

    private static async Task<string> Send(Person person, string address, params (string Name, string Value)[] fields)
    {
        var requests = person.Context.APIRequest;
        var page = await VisitedPage.Of(await (await requests.GetAsync(address)).TextAsync());
        var form = requests.CreateFormData();
        foreach (var (name, value) in page.Fields().Where(field => fields.All(given => given.Name != field.Key)).Select(field => (field.Key, field.Value)).Concat(fields))
        {
            form.Set(name, value);
        }

        var answer = await requests.PostAsync(new Uri(new Uri(address), page.Form.GetAttribute("action")).ToString(), new() { Form = form, MaxRedirects = 0 });
        return answer.Headers.TryGetValue("location", out var location)
            ? new Uri(new Uri(address), location).AbsolutePath
            : throw new InvalidOperationException($"{answer.Status}: {(await VisitedPage.Of(await answer.TextAsync())).Alert}");
    }
}
