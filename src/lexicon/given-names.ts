import {defineWordClass} from '../language/vocabulary.ts'

/**
 * Common given names in English copy about the world, without accents.
 * Compiled for this project from general knowledge of the national name statistics that registrars publish.
 */
export const givenName = defineWordClass('given-name', () =>
  (
    'aaron abby abdul abdullah abel abigail abraham ada adam adele adnan adrian adriana agnes ahmad ahmed aidan ' +
    'aisha akira alain alan alastair albert alberto alejandro aleksandar aleksandr aleksei alessandro alex ' +
    'alexander alexandra alexandre alexei alexis alfonso alfred ali alice alicia alison alistair allan allen ' +
    'allison alma amanda amber amelia amina amir amit amy ana anastasia anatoly anders andre andrea andreas ' +
    'andrei andres andrew andriy andrzej andy angel angela angelina angus anil anita ann anna annabel anne ' +
    'annette annie anthony antoine anton antonio antony anwar april archie ariel arnold art arthur arturo ashley ' +
    'ashton audrey august austin ava avi aya ayesha aziz barack barbara barney barry bart beatrice becky belinda ' +
    'ben benazir benedict benjamin bernard bernardo bernie bert beth betty beverly bill billy blake bob bobby ' +
    'boris brad bradley brandon brenda brendan brett brian bridget britney bruce bruno bryan caitlin caleb calum ' +
    'calvin cameron camilla carl carla carlo carlos carly carmen carol carole caroline carolyn carrie casey ' +
    'caspar cathal catherine cathy cecilia cedric celia cesar chad charlene charles charlie charlotte chelsea ' +
    'cheryl chester chloe chris christian christina christine christoph christophe christopher chuck cindy claire ' +
    'clara clare clark claude claudia claudio clay clifford clint clive clyde cody colette colin colleen conor ' +
    'conrad corey craig cristian cristiano crystal curtis cynthia cyril cyrus daisy dale damian damien dan dana ' +
    'daniel daniela daniele danielle danny dario darren darryl dave david davide dawn dean debbie deborah declan ' +
    'denis denise dennis derek dermot diana diane dick didier diego dieter dima dimitri dina dirk dmitri dmitry ' +
    'dolores dominic dominique don donald donna doreen doris dorothy doug douglas duncan dwight dylan eamon ed ' +
    'eddie edgar edith edmund eduard eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth ' +
    'eliza elizabeth ella ellen ellie elliot elliott elsa elton emil emile emilia emily emma emmanuel emre ' +
    'enrique enzo eric erica erik erin ernest ernesto esther ethan eugene eva evan evelyn evgeny faisal farah ' +
    'farid fatima fatma faye felix fernando fidel fiona florence floyd frances francesca francesco francis ' +
    'francisco franco francois frank franklin franz fred freddie frederic frederick fritz gabriel gabriela gareth ' +
    'garry gary gavin gene geoff geoffrey george georges georgia georgina gerald gerard gerhard gerry giacomo ' +
    'gianni gideon gilbert gillian gina giorgio giovanni giulia giuseppe glen glenn gloria gordon grace graham ' +
    'grant greg gregory greta guido guillaume guillermo gunter gustav gustavo guy gwen habib hadi hailey hakan ' +
    'hamid hamza hank hannah hans harold harriet harry harvey hasan hassan hazel heather hector heidi heinrich ' +
    'helen helena helga henri henrik henry herbert herman hilary hillary hiroshi holly homer hope horst howard ' +
    'hubert hugh hugo hulusi hussain hussein ian ibrahim ida ignacio igor ilham ilya imran ines ingrid ioannis ' +
    'irene irina isaac isabel isabella isabelle ivan ivana ivor jack jackie jackson jacob jacqueline jacques ' +
    'jaime jake jakob jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanne jeb jeff ' +
    'jeffrey jen jenifer jennifer jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jin jo joan ' +
    'joanna joanne joao joaquin joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jorge ' +
    'jose josef joseph josephine josh joshua joy joyce juan juanita judith judy julia julian juliana julie julien ' +
    'juliet julio julius june jurgen justin kamal kamala karen karim karin karl kate katerina katharine katherine ' +
    'kathleen kathryn kathy katie katrina kay keith kelly kelvin ken kenji kenneth kerry kevin khaled khalid kim ' +
    'kimberly kiran kirk kirsten kirsty klaus kofi kris kristen kristin kristina kurt kwame kyle lance larry lars ' +
    'laszlo laura laurel lauren laurence laurent lawrence leah leila lena leo leon leonard leonardo leonid leonie ' +
    'leroy lesley leslie lewis liam lidia lila lily linda lindsay lindsey lionel lisa liu liz lloyd logan lola ' +
    'lorenzo loretta lorraine lou louis louisa louise luc luca lucas lucia luciano lucy ludwig luigi luis luisa ' +
    'luiz luka lukas luke lynn mads maggie mahmoud mahmud malcolm malik manfred manuel mara marc marcel marcello ' +
    'marco marcos marcus mare margaret maria mariam marian marianne marie marilyn marina mario marion marissa ' +
    'mark marko markus marlene marta martha martin martina marty marvin mary mateo mathew mathias matt matteo ' +
    'matthew matthias maureen maurice mauricio mauro max maxim maxime may maya megan mehmet mel melanie melinda ' +
    'melissa mercedes meredith mia michael michel michele michelle miguel mihai mika mike mikhail milan miles ' +
    'milos mina mirco miriam misha mitch mitchell mitt mohamed mohammad mohammed mohamud moira molly mona monica ' +
    'monika morgan moses muhammad murray mustafa nabil nadia nancy naomi narendra natalia natalie natasha nathan ' +
    'nathaniel neil nelson nestor nicholas nick nicola nicolas nicole niels nigel nikita nikola nikolai nils nina ' +
    'noah noam noel nora norman nuno olaf ole oleg olga oliver olivia olivier omar orlando osama oscar osman otto ' +
    'owen pablo paddy pam pamela paola paolo pascal pat patricia patrick patrik paul paula paulo pavel pedro ' +
    'peggy penelope penny pervez pete peter petr petra phil philip philippe phillip phyllis pierre pieter piotr ' +
    'polly prakash priya rachel rafael rafal rahul raj rajesh ralph ramon ramzan ramzi randall randy raul ravi ' +
    'ray raymond rebecca recep reg reginald reinhard rene renee reza rhys ricardo riccardo richard rick ricky ' +
    'rita rob robbie robert roberta roberto robin rocco rod roderick rodney rodrigo roger roland rolf roman ron ' +
    'ronald ronan ronnie rory rosa rosalind rose rosemary ross roy ruben rudolf rudy rupert russell ruth ryan ' +
    'saad sabine sabrina saddam sadiq said saleh salim sally salman salvador sam samantha sami samir samuel ' +
    'sandra sandy sanjay sara sarah sasha saul scott seamus sean sebastian selim selma serge sergei sergey sergio ' +
    'seth shane shannon sharon shaun shawn sheila shelley shimon shinzo shirley sidney silvia silvio simon simone ' +
    'sinead sofia sonia sophia sophie soren spencer stacey stacy stan stanley stefan stefano stephan stephanie ' +
    'stephen steve steven stevie stewart stuart sue suleiman sultan sunil susan susanna susanne suzanne sven ' +
    'svetlana sylvia sylvie tadeusz takashi tamara tanya tara tariq tatiana taylor ted terence teresa terrence ' +
    'terry theo theodore theresa therese thierry thomas tiffany tim timothy tina tobias toby todd tom tomas ' +
    'tomasz tommy toni tony tracey tracy travis trevor troy tyler ulrich umar umberto ursula vaclav valentina ' +
    'valerie valery vanessa vasily vera vernon veronica victor victoria vijay viktor viktoria vince vincent viola ' +
    'virginia vitaly vivian vladimir volodymyr wade wallace walt walter wanda warren wayne wendell wendy werner ' +
    'wilfred will willem william willie winston wolfgang xavier xi yair yan yang yasmin yasmine yasser yevgeny ' +
    'yitzhak yoko yolanda youssef yuri yusuf yves yvette yvonne zac zachary zahra zainab zakir zane zeynep zoe ' +
    'zoran'
  ).split(' '),
)
