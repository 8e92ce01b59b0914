using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary>One item of a stage: a question, four answers and a note.</summary>
public sealed class ItemPage(IPage page, Stage stage)
{
    public ILocator Note => page.GetByRole(AriaRole.Textbox, new() { Name = "理由・メモ", Exact = true });

    public ILocator Commitment => page.GetByRole(AriaRole.Textbox, new() { Name = "自分たちが引き受けることを一言で" });

    /// <summary>What is said of the answer; each text says its own.</summary>
    public ILocator Saved => page.Locator(".answering").GetByRole(AriaRole.Status).Filter(new() { HasText = "保存しました" });

    public ILocator Next => page.Link("次の項目");

    public ILocator Previous => page.Link("前の項目");

    public ILocator HandInButton => page.Button("この答えで出す");

    public ILocator Choice(string words) => page
        .GetByRole(AriaRole.Radiogroup, new() { Name = stage.Question, Exact = true })
        .GetByRole(AriaRole.Radio, new() { Name = words, Exact = true });

    public Task Shows(int number) => Assertions.Expect(page.Heading(stage.Items[number - 1])).ToBeVisibleAsync();

    public async Task Choose(string words)
    {
        await Choice(words).CheckAsync();
        await Assertions.Expect(Saved).ToBeVisibleAsync();
    }

    public Task Write(string note) => Keep(Note, note);

    public Task Commit(string words) => Keep(Commitment, words);

    public async Task Answer(Answer answer)
    {
        await Choose(answer.Words);
        if (answer.Note is { } note)
        {
            await Write(note);
        }
    }

    /// <summary>Answers the items from <paramref name="first"/> to the last, one page each.</summary>
    public async Task AnswerAll(IReadOnlyList<Answer> answers, int first = 1)
    {
        for (var number = first; number <= answers.Count; number++)
        {
            await Shows(number);
            await Answer(answers[number - 1]);
            if (number < answers.Count)
            {
                await Next.ClickAsync();
            }
        }
    }

    public async Task HandIn()
    {
        await HandInButton.ClickAsync();
        await Assertions.Expect(HandInButton).ToBeHiddenAsync();
    }

    /// <summary>Writes a text and leaves it, and waits until it stands in the database.</summary>
    private async Task Keep(ILocator box, string text)
    {
        await box.FillAsync(text);
        await box.BlurAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("data-saved", text);
        await Assertions.Expect(page.Locator(".field").Filter(new() { Has = box }).GetByRole(AriaRole.Status)
            .Filter(new() { HasText = "保存しました" })).ToBeVisibleAsync();
    }
}
