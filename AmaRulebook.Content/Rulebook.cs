using AmaRulebook.Content.Chapters;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Content.Editing;
using AmaRulebook.Content.Figures;
using AmaRulebook.Content.Forms;
using AmaRulebook.Content.Pages;
using AmaRulebook.Content.Readings;
using AmaRulebook.Content.Searching;
using AmaRulebook.Content.Terms;
using AmaRulebook.Content.Watching;

namespace AmaRulebook.Content;

/// <summary>The whole rulebook, read from one content folder and immutable from then on.</summary>
public sealed class Rulebook
{
    private readonly Dictionary<string, Section> sections;
    private readonly Dictionary<string, CheckItem> items;
    private readonly Dictionary<string, IReadOnlyList<CheckItem>> itemsBySection;

    internal Rulebook(
        Book book,
        IReadOnlyList<Chapter> chapters,
        IReadOnlyList<Stage> stages,
        IReadOnlyList<CollaborationForm> forms,
        FormGuide formGuide,
        IReadOnlyList<Page> pages,
        IReadOnlyList<Term> terms,
        ReadingList readings,
        string revision)
    {
        Book = book;
        Chapters = chapters;
        Stages = stages;
        Forms = forms;
        FormGuide = formGuide;
        Pages = pages;
        Terms = terms;
        Readings = readings;
        Revision = revision;
        sections = chapters.SelectMany(chapter => chapter.Sections).ToDictionary(section => section.Id);
        items = stages.SelectMany(stage => stage.Items).ToDictionary(item => item.Id);
        itemsBySection = items.Values
            .SelectMany(item => item.Sections.Select(section => (section, item)))
            .GroupBy(pair => pair.section)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<CheckItem>)[.. group.Select(pair => pair.item)]);
        Search = new RulebookSearch(this);
    }

    /// <summary>Title, edition, publisher and contact.</summary>
    public Book Book { get; }

    /// <summary>The chapters in reading order.</summary>
    public IReadOnlyList<Chapter> Chapters { get; }

    /// <summary>The revisions of all chapters, newest first; those of one day in reading order.</summary>
    public IReadOnlyList<(Chapter Chapter, Change Change)> Changes =>
        [.. Chapters.SelectMany(chapter => chapter.Changes.Select(change => (chapter, change))).OrderByDescending(pair => pair.change.Date)];

    /// <summary>The checklists' stages in their recommended order.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>The forms of collaboration (協働の形態, section 2-5), in the order of the book.</summary>
    public IReadOnlyList<CollaborationForm> Forms { get; }

    /// <summary>The questions that lead to a form.</summary>
    public FormGuide FormGuide { get; }

    /// <summary>The pages beside the book.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The glossary, in the order of its readings.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The figures, by name; each stands in a section's HTML already.</summary>
    public IReadOnlyList<Figure> Figures { get; internal init; } = [];

    /// <summary>The readings of the words, and with them ふりがな for any text.</summary>
    public ReadingList Readings { get; }

    /// <summary>What is to be mended and keeps nothing from showing: words that the readings lack, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Warnings { get; internal init; } = [];

    /// <summary>A hash of the whole text: equal text gives an equal revision, 16 hexadecimal digits.</summary>
    public string Revision { get; }

    /// <summary>Full-text search over this book.</summary>
    public RulebookSearch Search { get; }

    /// <summary>The folder's stamp from before it was read.</summary>
    internal FolderStamp Stamp { get; init; }

    /// <summary>The text as it stands in the files, in its pieces, to hold a later edit against.</summary>
    internal ContentPieces Pieces { get; init; } = ContentPieces.None;

    /// <summary>The chapter at an address such as <c>chapter-2</c>, or null.</summary>
    public Chapter? FindChapter(string id) => Chapters.FirstOrDefault(chapter => chapter.Id == id);

    /// <summary>The section with an id such as <c>2-3-4</c>, or null.</summary>
    public Section? FindSection(string id) => sections.GetValueOrDefault(id);

    /// <summary>The section that an id names, or that the beginning of it names (<c>2-3</c> for <c>2-3-9</c>), or null.</summary>
    public Section? FindNearestSection(string id)
    {
        var end = id.Length;
        while (end > 0)
        {
            if (FindSection(id[..end]) is { } section)
            {
                return section;
            }

            end = id.LastIndexOf('-', end - 1);
        }

        return null;
    }

    /// <summary>The form with an id such as <c>grant</c>, or null.</summary>
    public CollaborationForm? FindForm(string id) => Forms.FirstOrDefault(form => form.Id == id);

    /// <summary>The page with an id such as <c>easy</c>, or null.</summary>
    public Page? FindPage(string id) => Pages.FirstOrDefault(page => page.Id == id);

    /// <summary>The stage with an id such as <c>planning</c>, or null.</summary>
    public Stage? FindStage(string id) => Stages.FirstOrDefault(stage => stage.Id == id);

    /// <summary>The check item with an id such as <c>planning-3</c>, or null.</summary>
    public CheckItem? FindItem(string id) => items.GetValueOrDefault(id);

    /// <summary>The figure with a name such as <c>spectrum</c>, or null.</summary>
    public Figure? FindFigure(string name) => Figures.FirstOrDefault(figure => figure.Name == name);

    /// <summary>The chapter after this one, or null at the end.</summary>
    public Chapter? Next(Chapter chapter) => Neighbour(chapter, 1);

    /// <summary>The chapter before this one, or null at the start.</summary>
    public Chapter? Previous(Chapter chapter) => Neighbour(chapter, -1);

    /// <summary>The check items that rest on a section, in the order of the checklists.</summary>
    public IReadOnlyList<CheckItem> ItemsBehind(Section section) => itemsBySection.GetValueOrDefault(section.Id, []);

    /// <summary>The check items that rest on the section of a form.</summary>
    public IReadOnlyList<CheckItem> ItemsBehind(CollaborationForm form) => itemsBySection.GetValueOrDefault(form.Section, []);

    private Chapter? Neighbour(Chapter chapter, int step) =>
        Chapters.ElementAtOrDefault(IndexOf(chapter) + step);

    private int IndexOf(Chapter chapter)
    {
        var index = 0;
        while (Chapters[index].Id != chapter.Id)
        {
            index++;
        }

        return index;
    }
}
